// Who the sample is about: four teams of an invented customer service, and what happens to some of its people in the year.
// Ability runs from 0 (everything goes wrong) to 1 and shows in every figure of a person, so that the sheets agree with each other.
import { civilDay, monthsBetween, monthOf, startOfMonth, endOfMonth, type Day, type Month } from "../../core/time";
import type { Grade, Post } from "../../core/employee";
import type { Message } from "../../text/language";

/** The months of the sample, oldest first; the last is the one to report on. */
export const SAMPLE_MONTHS: readonly Month[] = [
  "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10",
];

export const TEAM_NAMES: readonly Message[] = [
  ["Hotline A", "热线一组", "熱線一組"],
  ["Hotline B", "热线二组", "熱線二組"],
  ["Online", "在线组", "線上組"],
  ["After-sales", "售后组", "售後組"],
];

export interface Person {
  readonly id: string;
  readonly name: Message;
  readonly team: number;
  readonly post: Post;
  readonly grade: Grade;
  readonly ability: number;
  readonly hiredOn: Day;
  readonly leftOn: Day | null;
  /** Months in which nothing goes well. */
  readonly slump: readonly Month[];
  /** On long leave from this month on. */
  readonly awayFrom: Month | null;
}

type Line = readonly [name: Message, post: Post, grade: Grade, ability: number, hired: string, more?: Partial<Pick<Person, "leftOn" | "slump" | "awayFrom">>];

const LINES: readonly (readonly Line[])[] = [
  [
    [["Grace Lin", "林雅琴", "林雅琴"], "supervisor", "service-manager", 0.86, "2017-04-10"],
    [["Alan Chen", "陈建国", "陳建國"], "agent", "senior-agent", 0.82, "2021-06-01"],
    [["Mia Wang", "王思敏", "王思敏"], "agent", "service-expert", 0.97, "2020-03-16"],
    [["Peter Zhao", "赵文博", "趙文博"], "agent", "agent", 0.64, "2024-07-08"],
    [["Nora Sun", "孙晓梅", "孫曉梅"], "agent", "agent", 0.71, "2023-09-04"],
    [["Leo Zhou", "周子豪", "周子豪"], "agent", "agent", 0.52, "2025-02-24"],
    [["Ivy Xu", "徐佳宁", "徐佳寧"], "agent", "senior-agent", 0.78, "2022-05-09"],
    [["Max Huang", "黄伟杰", "黃偉傑"], "agent", "agent", 0.6, "2024-11-18", { slump: ["2026-09", "2026-10"] }],
  ],
  [
    [["Frank Liu", "刘志强", "劉志強"], "supervisor", "service-manager", 0.83, "2018-08-20"],
    [["Anna Yang", "杨丽华", "楊麗華"], "agent", "senior-agent", 0.85, "2021-01-11"],
    [["Tom Wu", "吴昊天", "吳昊天"], "agent", "agent", 0.58, "2024-03-25"],
    [["Lucy Zheng", "郑晓彤", "鄭曉彤"], "agent", "agent", 0.74, "2023-04-17"],
    [["Eric Feng", "冯俊杰", "馮俊傑"], "agent", "agent", 0.66, "2022-10-31", { slump: ["2026-03", "2026-04"] }],
    [["Kate Jiang", "蒋欣怡", "蔣欣怡"], "agent", "senior-agent", 0.8, "2021-12-06"],
    [["Ben Shen", "沈浩然", "沈浩然"], "agent", "agent", 0.69, "2025-05-12"],
    [["Amy Tang", "唐婉婷", "唐婉婷"], "agent", "agent", 0.77, "2026-03-02"],
  ],
  [
    [["Helen Guo", "郭美玲", "郭美玲"], "supervisor", "service-manager", 0.85, "2018-02-26"],
    [["David Ma", "马骏", "馬駿"], "agent", "service-expert", 0.87, "2019-09-09"],
    [["Jane Luo", "罗诗雨", "羅詩雨"], "agent", "agent", 0.72, "2023-07-03"],
    [["Kevin Liang", "梁家辉", "梁家輝"], "agent", "agent", 0.62, "2024-09-23"],
    [["Rose Song", "宋雨桐", "宋雨桐"], "agent", "senior-agent", 0.84, "2022-02-14", { awayFrom: "2026-09" }],
    [["Sam Xie", "谢明轩", "謝明軒"], "agent", "agent", 0.55, "2025-08-11"],
    [["Zoe Han", "韩梦洁", "韓夢潔"], "agent", "agent", 0.76, "2026-09-14"],
  ],
  [
    [["Oscar He", "何志远", "何志遠"], "supervisor", "service-manager", 0.81, "2019-05-27"],
    [["Cindy Gao", "高晓燕", "高曉燕"], "after-sales", "senior-agent", 0.87, "2020-11-02"],
    [["Jack Deng", "邓文涛", "鄧文濤"], "after-sales", "agent", 0.63, "2024-05-20"],
    [["Lily Cao", "曹静怡", "曹靜怡"], "after-sales", "agent", 0.7, "2023-02-13", { leftOn: civilDay(2026, 7, 31) }],
    [["Ray Peng", "彭宇航", "彭宇航"], "technical-support", "senior-agent", 0.79, "2021-08-30"],
    [["Ella Zeng", "曾可欣", "曾可欣"], "after-sales", "agent", 0.73, "2023-11-06"],
    [["Chris Xiao", "肖俊峰", "蕭俊峰"], "technical-support", "agent", 0.67, "2026-10-12"],
  ],
];

function dayOfText(text: string): Day {
  const [year, month, day] = text.split("-").map(Number);
  return civilDay(year!, month!, day!);
}

/** Thirty people, ids 0101 to 0130, the supervisor of each team first. */
export const CAST: readonly Person[] = LINES.flatMap((lines, team) => lines.map((line) => ({ team, line }))).map(
  ({ team, line: [name, post, grade, ability, hired, more] }, index): Person => ({
    id: `0${101 + index}`, name, team, post, grade, ability, hiredOn: dayOfText(hired), leftOn: null, slump: [], awayFrom: null, ...more,
  }),
);

/** The person of an id; ids come from the cast. */
export function personOf(id: string): Person {
  const person = CAST.find((one) => one.id === id);
  if (person === undefined) throw new Error(`Nobody in the sample has the id ${id}.`);
  return person;
}

/** The supervisor of a team. */
export function supervisorOf(team: number): Person {
  return CAST.find((person) => person.team === team && person.post === "supervisor")!;
}

/** Whether the person is employed and at work on the day. */
export function worksOn(person: Person, day: Day): boolean {
  return person.hiredOn <= day && (person.leftOn === null || day <= person.leftOn) && (person.awayFrom === null || monthOf(day) < person.awayFrom);
}

/** Whether the person has figures for the month: at work for at least its last two weeks. */
export function worksIn(person: Person, month: Month): boolean {
  return worksOn(person, endOfMonth(month)) && person.hiredOn <= startOfMonth(month) + 14;
}

/** Ability in a month: slowly rising with service, next to nothing in a slump. */
export function abilityIn(person: Person, month: Month): number {
  if (person.slump.includes(month)) return 0.15;
  const rise = (monthsBetween(SAMPLE_MONTHS[0]!, month) / 12) * 0.04;
  return Math.min(0.99, person.ability + rise);
}
