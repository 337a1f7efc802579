// What an add-in keeps in the workbook: settings of the book, custom properties of a sheet.
import type { JsonValue } from "../../model/book";
import { textOf } from "../arguments";
import { itemNotFound } from "../hostError";
import { method, navigation, objectType, readable, writable } from "../member";
import type { Host } from "../targets";
import { instance } from "../targets";
import type { Sheet } from "../../model/sheet";

const settingOf = (host: Host, key: string) => (host.book.settings.has(key) ? instance("Setting", { key }) : null);

export const settingCollection = objectType("SettingCollection", {
  itemType: "Setting",
  items: (host) => [...host.book.settings.keys()].map((key) => instance("Setting", { key })),
  find: (host, key) => settingOf(host, String(key)),
  members: {
    getCount: method((host) => host.book.settings.size),
    getItemOrNullObject: navigation((host, [key]) => settingOf(host, textOf(key, "key"))),
    add: navigation((host, [name, value]) => {
      const key = textOf(name, "key");
      host.book.settings = new Map([...host.book.settings, [key, (value ?? null) as JsonValue]]);
      return instance("Setting", { key });
    }),
  },
});

export const setting = objectType("Setting", {
  identity: (one) => one.key,
  exists: (one, host) => host.book.settings.has(one.key),
  members: {
    key: readable((one) => one.key),
    value: writable(
      (one, host) => host.book.settings.get(one.key) ?? null,
      (one, value, host) => {
        host.book.settings = new Map([...host.book.settings, [one.key, (value ?? null) as JsonValue]]);
      },
    ),
    delete: method((one, _args, host) => {
      host.book.settings = new Map([...host.book.settings].filter(([key]) => key !== one.key));
    }),
  },
});

/** Keys of custom properties are told apart without case. */
function propertyKey(sheet: Sheet, key: string): string | null {
  const wanted = key.toLowerCase();
  return [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === wanted) ?? null;
}

const propertyOf = (sheet: Sheet, name: string) => {
  const key = propertyKey(sheet, name);
  return key === null ? null : instance("WorksheetCustomProperty", { sheet, key });
};

function setProperty(sheet: Sheet, key: string, value: string): void {
  sheet.customProperties = new Map([...sheet.customProperties, [propertyKey(sheet, key) ?? key, value]]);
}

export const worksheetCustomPropertyCollection = objectType("WorksheetCustomPropertyCollection", {
  itemType: "WorksheetCustomProperty",
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => instance("WorksheetCustomProperty", { sheet, key })),
  find: (sheet, key) => propertyOf(sheet, String(key)),
  members: {
    getCount: method((sheet) => sheet.customProperties.size),
    getItem: navigation((sheet, [key]) => {
      const found = propertyOf(sheet, textOf(key, "key"));
      if (!found) throw itemNotFound(`custom property ${textOf(key, "key")}`);
      return found;
    }),
    getItemOrNullObject: navigation((sheet, [key]) => propertyOf(sheet, textOf(key, "key"))),
    add: navigation((sheet, [name, value]) => {
      const key = textOf(name, "key");
      setProperty(sheet, key, textOf(value, "value"));
      return propertyOf(sheet, key);
    }),
  },
});

export const worksheetCustomProperty = objectType("WorksheetCustomProperty", {
  identity: (property) => property.key,
  exists: (property) => property.sheet.customProperties.has(property.key),
  members: {
    key: readable((property) => property.key),
    value: writable(
      (property) => property.sheet.customProperties.get(property.key) ?? "",
      (property, value) => setProperty(property.sheet, property.key, textOf(value, "value")),
    ),
    delete: method(({ sheet, key }) => {
      sheet.customProperties = new Map([...sheet.customProperties].filter(([one]) => one !== key));
    }),
  },
});
