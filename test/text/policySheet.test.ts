import { describe, expect, test } from "@jest/globals";
import { FORM_TABLES, type Setting } from "../../src/core/policyForm";
import { headingKey } from "../../src/input/policySheet/findTables";
import { choiceOf } from "../../src/input/policySheet/words";
import { LANGUAGES, say, type Message } from "../../src/text/language";
import { CHOICE_WORDS, NAMING_WORDS } from "../../src/text/policyChoices";
import { COLUMN_WORDS, SETTING_WORDS, TABLE_NOTES, TABLE_TITLES } from "../../src/text/policySheet";

/** The words, as they are compared, that stand for two different things. */
function doubles(words: Readonly<Record<string, Message>>): readonly string[] {
  const owner = new Map<string, string>();
  return Object.entries(words).flatMap(([id, message]) => LANGUAGES.flatMap((language) => {
    const key = headingKey(say(message, language));
    const other = owner.get(key) ?? id;
    owner.set(key, other);
    return other === id ? [] : [`${key}: ${other}, ${id}`];
  }));
}

describe("the words of the Policy sheet", () => {
  test("no word stands for two things, whatever the languages", () => {
    expect(doubles(TABLE_TITLES)).toEqual([]);
    for (const { id, columns } of FORM_TABLES) {
      expect([id, doubles(Object.fromEntries([...columns.map((column) => column.id), "order" as const].map((column) => [column, COLUMN_WORDS[column]])))]).toEqual([id, []]);
      const own = Object.entries(SETTING_WORDS).filter(([setting]) => setting.startsWith(`${id}.`));
      expect([id, doubles(Object.fromEntries(own))]).toEqual([id, []]);
    }
    for (const words of [...Object.values(CHOICE_WORDS), ...Object.values(NAMING_WORDS)]) expect(doubles(words)).toEqual([]);
  });

  test("settings are told apart by their words alone", () => {
    expect(doubles(SETTING_WORDS as Readonly<Record<Setting, Message>>)).toEqual([]);
  });

  test("no title is a heading, a note or a setting", () => {
    const titles = new Set(Object.values(TABLE_TITLES).flatMap((message) => message.map(headingKey)));
    for (const message of [...Object.values(COLUMN_WORDS), ...Object.values(TABLE_NOTES), ...Object.values(SETTING_WORDS)]) {
      for (const word of message) expect(titles.has(headingKey(word))).toBe(false);
    }
  });

  test("words offered as a list fit in one: at most 255 characters, none with a comma", () => {
    for (const words of Object.values<Readonly<Record<string, Message>>>(CHOICE_WORDS)) {
      for (const language of LANGUAGES) {
        const offered = Object.values(words).map((word) => say(word, language));
        expect(offered.join(",").length).toBeLessThanOrEqual(255);
        expect(offered.filter((word) => word.includes(","))).toEqual([]);
      }
    }
  });

  test("a synonym never takes the place of the sheet's own word", () => {
    for (const [choice, words] of Object.entries(CHOICE_WORDS) as [keyof typeof CHOICE_WORDS, Readonly<Record<string, Message>>][]) {
      for (const [code, message] of Object.entries(words)) for (const word of message) expect(choiceOf(choice, word)).toBe(code);
    }
  });
});
