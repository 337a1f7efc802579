// What a header says, made comparable: decorations, units, spelling variants and word order make no difference.
// A header has several readings (whole, half of a bilingual pair, without its qualifier …), the surest first.
import { fold } from "./fold";
import { unitOfHeader } from "./headerUnit";

/** One way to read a header. Certainty 1 is the header as it stands; what was set aside costs a little. */
export interface HeaderReading {
  readonly key: string;
  readonly certainty: number;
}

/** Marks of moments: `创建时间`, `创建日期` and `created at` have the same stem, which is compared for columns of moments only. */
export const MOMENT_MARK = "@";

/** What brackets hold beside units: formats, marks and hints for whoever fills in the sheet. */
const HINT =
  /^(mos|mths|yrs|必填项?|选填|可选|required|optional|自动计算|自动|公式|auto|formula|yyyy.*|年月日|年-月-日|日期格式.*|格式.*|dd.*|mm.*|单位.*|hh.*|24小时制|请填写.*|下拉.*|select.*|工作日|题|星|月|months?|in (hrs|hours|minutes|mins|days|seconds|months)|人|天|日|d)$/;
const UNIT_TAIL = /^(%|分|分钟|min|mins|minutes?|秒|s|sec|secs|seconds?|小时|h|hr|hrs|hours?|天|d|days?|元|次|件|个|通|人)$/;
const DECORATION = /^[\s*●★☆■◆▲:;,.、。]+|[\s*●★☆■◆▲:;,、。]+$/g;
const NUMBERING = /^(\d{1,2}[.、)]\s*(?=\D)|\(\d{1,2}\)\s*|[一二三四五六七八九十]{1,2}[、.]\s*|\([一二三四五六七八九十]{1,2}\)\s*|[a-z][.)]\s+)/;
const HAN = /[\u3400-\u9fff]/;
const LATIN = /[a-z]/;

/** Spellings of one word, the left ones compared as the right one. Order matters: longer first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/投拆|客诉|申诉单/g, "投诉"], [/绩校/g, "绩效"], [/响映/g, "响应"], [/签道/g, "签到"], [/和格/g, "合格"], [/做席|座席|席位/g, "坐席"], [/离值/g, "离职"],
  [/帐号|帐户/g, "账号"], [/登陆|登入/g, "登录"], [/其它/g, "其他"], [/纪录/g, "记录"], [/计画/g, "计划"], [/资讯/g, "信息"],
  [/品检|品管|品质监控/g, "质检"], [/教育训练|(?<!教育)训练/g, "培训"], [/顾客/g, "客户"], [/使用者/g, "用户"], [/逾时|逾期|超期/g, "超时"],
  [/(首次|第一次|初次|平均|首条)(回应|回复|答复|回覆)/g, "$1响应"], [/首响/g, "首次响应"], [/第一次响应|初次响应/g, "首次响应"], [/回覆/g, "回复"], [/状况/g, "情况"], [/通路|管道/g, "渠道"],
  [/测验/g, "测试"], [/评核/g, "考核"], [/员编$/g, "员工编号"], [/同仁/g, "员工"], [/职员|职工|雇员/g, "员工"], [/满意度?评价/g, "满意度"], [/分钟数/g, "分钟"],
  [/(编码|代码|代号|号码|id)$/g, "编号"], [/(员工|人员|客服|坐席|学员)号$/g, "$1编号"], [/(工单|投诉|案件|服务单|单|课程|受理|事件)号$/g, "$1编号"],
  [/(?<=..)(成绩|分数|得分|评分|(?<![得评])分)$/g, "得分"],
];

const WORDS: Readonly<Record<string, string>> = {
  no: "id", nr: "id", num: "id", number: "id", nbr: "id", code: "id", dt: "date", ts: "timestamp", hr: "hour", min: "minute", sec: "second", avg: "average",
  mean: "average", pct: "percent", perf: "performance", qty: "quantity", emp: "employee", ee: "employee", empl: "employee", employe: "employee", dept: "department", mgr: "manager", sup: "supervisor", tl: "leader",
  resp: "response", resolutn: "resolution", recieved: "received", attendence: "attendance", responce: "response", catagory: "category", prioirty: "priority",
  satisfacton: "satisfaction", mins: "minute", hrs: "hour", secs: "second", organisation: "organization", defence: "defense", utilisation: "utilization", behaviour: "behavior",
  programme: "program", cancelled: "canceled", fulfilment: "fulfillment", centre: "center", wt: "weight", weighting: "weight", weightage: "weight", acct: "account", tel: "phone", descr: "description",
};
const IDLE_WORDS = new Set(["the", "of", "a", "an", "for", "in", "is"]);
const MOMENT_WORDS = new Set(["at", "on", "date", "time", "datetime", "timestamp", "when"]);

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || /(ss|us|is|ous)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** Latin words in a comparable order, so that `Date of Hire` and `Hire Date` are one. */
function latinKey(text: string): string {
  const words = text
    .replace(/^(#|no\.?|number|num) (of )?(?=[a-z])/, "count ")
    .replace(/\bjob code\b/, "job class")
    .replace(/[#]/g, " id ").replace(/%/g, " percent ").replace(/e-mail/g, "email").replace(/['’"]/g, "").replace(/[^a-z0-9\u3400-\u9fff]+/g, " ")
    .trim().split(" ")
    .map((word) => { const one = singular(word); return WORDS[word] ?? WORDS[one] ?? one; })
    .filter((word) => word !== "");
  // A last `for` asks for whom: `Required For` names an audience, `Required` is a flag.
  const telling = words.filter((word, at) => !IDLE_WORDS.has(word) || (word === "for" && at > 0 && at === words.length - 1));
  return [...new Set(telling.length === 0 ? words : telling)].sort().join(" ");
}

function canonical(folded: string): string {
  const bare = folded.replace(DECORATION, "").replace(NUMBERING, "").replace(DECORATION, "");
  if (!HAN.test(bare)) return latinKey(bare);
  let text = bare.replace(/[\s_/·|\\-]+/g, "").replace(/[?!]/g, "");
  for (const [spelling, one] of SPELLINGS) text = text.replace(spelling, one);
  return text;
}

/** Header text with camelCase and snake_case words apart, folded. */
function spread(text: string): string {
  return fold(text.replace(/[\r\n]+/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z]{2,})([A-Z][a-z])/g, "$1 $2").replace(/\bDateof\b/g, "Date of").replace(/_/g, " "));
}

const BRACKETS = /[([{【<〔「]([^)\]}】>〕」]*)[)\]}】>〕」]/g;

/** The header without bracketed units, weights and hints, and without `/分` or `-小时` at its end; folded. */
function withoutUnits(text: string): string {
  const bare = spread(unitOfHeader(text).name)
    .replace(BRACKETS, (whole, inner: string) => (HINT.test(inner.trim()) ? " " : whole))
    .replace(/(?<=[a-z]) in (?:hours|hrs|minutes|mins|seconds|secs|days)(?: within business hours)?$/, "")
    .trim();
  const tail = /^(.*[^\s/_-])\s*[/_-]\s*(\S+)$/.exec(bare);
  return tail?.[1] !== undefined && tail[2] !== undefined && UNIT_TAIL.test(tail[2]) ? tail[1] : bare.replace(/(?<=[\u3400-\u9fff])%$/, "");
}

/** Words that narrow a header without changing what it is, before and behind it. */
const QUALIFIERS =
  /^(员工|人员|被考核人|本人|个人|所属|所在|归属|当前|现任|现|目前|实际|最终|最近一次|本月|当月|本期|月度|月均|日均|每月|全天|人工|客服|坐席|您的|该|总体|整体|综合|平均|累计|问题)(?=..)|^(本|总)(?=..)/;
const TRAILERS = /(?<=..)(名称|姓名|名|情况|信息|数据|明细|值|得分|均值|平均|平均值|总量|总数|汇总)$/;
const LATIN_QUALIFIERS = new Set([
  "employee", "staff", "agent", "current", "actual", "final", "my", "monthly", "average", "overall", "total", "mtd", "primary", "latest", "percent", "utc", "local", "full", "name", "count", "work", "score", "user", "learner", "trainee", "participant", "associate", "worker", "mark",
]);
/** What each word set aside costs. */
const LOOSER = 0.92;

/** The key without one, two or three of the words that only narrow it, each with what is left of its certainty; none where nothing can be set aside. */
export function looserKeys(key: string): readonly HeaderReading[] {
  const found = new Map<string, number>();
  let edge: readonly string[] = [key];
  for (let certainty = LOOSER, step = 0; step < 3; step++, certainty *= LOOSER) {
    edge = edge.flatMap(setOneAside).filter((shorter) => !found.has(shorter));
    for (const shorter of edge) found.set(shorter, certainty);
  }
  return [...found].map(([shorter, certainty]) => ({ key: shorter, certainty }));
}

function setOneAside(key: string): readonly string[] {
  if (HAN.test(key)) return [key.replace(QUALIFIERS, ""), key.replace(TRAILERS, "")].filter((shorter) => shorter !== key && shorter !== "");
  const words = key.split(" ");
  return words.length < 2 ? [] : words.filter((word) => LATIN_QUALIFIERS.has(word)).map((word) => words.filter((other) => other !== word).join(" "));
}

function momentStem(key: string): string | null {
  if (HAN.test(key)) {
    const stem = key.replace(/(日期|时间|时刻|日)+$/, "");
    return stem !== key && stem !== "" ? stem + MOMENT_MARK : null;
  }
  const words = key.split(" ");
  const rest = words.filter((word) => !MOMENT_WORDS.has(word));
  return rest.length > 0 && rest.length < words.length ? rest.join(" ") + MOMENT_MARK : null;
}

/** The comparison key of a declared header word; the same word in a sheet has it as its surest reading. */
export function headerKey(word: string): string {
  return canonical(withoutUnits(word));
}

/** The key a declared word of a moment column is also found under, `"创建@"`; the word itself where it has no date or time in it. */
export function momentKey(word: string): string {
  const key = headerKey(word);
  return momentStem(key) ?? key + MOMENT_MARK;
}

/**
 * All readings of a header, the surest first and each key once; none for blank text.
 * `parent` is the header above it in a two-row header, tried together with it and after it.
 */
export function readHeader(text: string, parent = ""): readonly HeaderReading[] {
  const found = new Map<string, number>();
  const add = (key: string, certainty: number): void => {
    if (key !== "" && (found.get(key) ?? 0) < certainty) found.set(key, certainty);
  };
  const addWhole = (whole: string, certainty: number): void => {
    const bare = withoutUnits(whole);
    add(canonical(bare), certainty);
    const open = bare.replace(BRACKETS, " ").trim();
    if (open !== bare) {
      add(canonical(open), certainty * 0.97);
      for (const [, inner] of bare.matchAll(BRACKETS)) if (inner !== undefined && inner.length > 1) add(canonical(inner), certainty * 0.94);
    }
    const halves = bare.split(/\s*[/|\\]\s*/).filter((half) => half.length > 1);
    if (halves.length === 2) for (const half of halves) add(canonical(half), certainty * 0.93);
    // `User - Email`: what stands before the dash only says whose column it is.
    const path = bare.split(/\s+-\s+/).filter((part) => part.length > 1);
    if (path.length === 2) add(canonical(path[1]!), certainty * 0.95);
    if (HAN.test(open) && LATIN.test(open)) {
      const han = open.replace(/[a-z][a-z0-9 .'&#/-]*/g, " ").trim();
      const latin = open.replace(/[^a-z0-9 .'&#/-]+/g, " ").trim();
      if (han.replace(/\s/g, "").length > 1) add(canonical(han), certainty * 0.95);
      if (latin.length > 2) add(canonical(latin), certainty * 0.94);
    }
  };
  addWhole(text, 1);
  if (parent !== "") addWhole(HAN.test(parent + text) ? parent + text : `${parent} ${text}`, 0.98);
  for (const [key, certainty] of [...found]) for (const looser of looserKeys(key)) add(looser.key, certainty * looser.certainty);
  for (const [key, certainty] of [...found]) {
    const stem = momentStem(key);
    if (stem !== null) add(stem, certainty * 0.95);
    if (!key.endsWith(MOMENT_MARK)) add(key + MOMENT_MARK, certainty * 0.8);
  }
  return [...found].map(([key, certainty]) => ({ key, certainty })).sort((a, b) => b.certainty - a.certainty);
}
