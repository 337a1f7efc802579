// The course catalogue, the year's sessions and who attended them with what result.
import { civilDay, monthOf, monthsBetween, type Day } from "../../core/time";
import type { Message } from "../../text/language";
import { abilityIn, CAST, supervisorOf, worksOn, type Person } from "./cast";
import { figure, type Chance } from "./chance";
import { serialOf, type SampleRow, type SampleSheet } from "./sampleSheet";
import { DONE, EMPLOYEE_ID, NAME, NO, YES } from "./words";

interface SampleCourse {
  readonly id: string;
  readonly name: Message;
  readonly module: Message;
  readonly tier: Message;
  readonly method: Message;
  readonly cadence: Message;
  readonly days: number;
  readonly requiredFor: Message | null;
  readonly validityMonths?: number;
  readonly gate?: true;
  readonly launchOn?: Day;
  readonly asks: (person: Person, day: Day) => boolean;
  readonly heldOn: readonly Day[];
  readonly plannedOn?: readonly Day[];
}

const on = (month: string, day: number): Day => civilDay(Number(month.slice(0, 4)), Number(month.slice(5)), day);
const everyone = (): boolean => true;
const served = (person: Person, day: Day): number => monthsBetween(monthOf(person.hiredOn), monthOf(day));

const ALL: Message = ["All staff", "全员", "全員"];
const NEW_HIRE: Message = ["New hire", "新员工", "新進"];
const IN_SERVICE: Message = ["In service", "在岗进阶", "在職"];
const ELITE: Message = ["Elite", "精英培养", "菁英"];
const INTERNAL: Message = ["Internal", "内部", "內訓"];
const ONLINE: Message = ["Online", "在线", "線上"];
const ON_SITE: Message = ["On-site", "实地", "現場"];
const EXTERNAL: Message = ["External", "外部", "外訓"];
const MONTHLY: Message = ["Monthly", "每月", "每月"];
const QUARTERLY: Message = ["Quarterly", "每季度", "每季"];
const HALF_YEARLY: Message = ["Half-yearly", "每半年", "每半年"];
const YEARLY: Message = ["Yearly", "每年", "每年"];
const ON_DEMAND: Message = ["On demand", "按需", "不定期"];
const SKILLS: Message = ["Service skills", "服务技能", "服務技能"];
const PRODUCTS: Message = ["Product knowledge", "产品知识", "產品知識"];
const EMOTIONS: Message = ["Emotion management", "情绪管理", "情緒管理"];
const GROWTH: Message = ["Career", "职业发展", "職涯發展"];
const RULES: Message = ["Rules and safety", "制度与安全", "制度與安全"];

const COURSES: readonly SampleCourse[] = [
  {
    id: "C01", name: ["Basic service skills", "基础服务技能", "基礎服務技能"], module: SKILLS, tier: NEW_HIRE, method: INTERNAL, cadence: MONTHLY, days: 2, requiredFor: ["New hires", "新员工", "新進人員"], gate: true,
    asks: (person, day) => served(person, day) < 1, heldOn: [on("2026-03", 10), on("2026-09", 22), on("2026-10", 20)],
  },
  {
    id: "C02", name: ["Advanced service skills", "进阶服务技能", "進階服務技能"], module: SKILLS, tier: IN_SERVICE, method: INTERNAL, cadence: QUARTERLY, days: 3, requiredFor: ["Senior agents", "资深专员", "資深專員"],
    asks: ({ grade }) => grade === "senior-agent", heldOn: [on("2025-12", 9), on("2026-03", 17), on("2026-06", 16), on("2026-09", 15)], plannedOn: [on("2026-12", 15)],
  },
  {
    id: "C03", name: ["Service case analysis", "服务案例分析", "服務案例分析"], module: SKILLS, tier: IN_SERVICE, method: INTERNAL, cadence: QUARTERLY, days: 1, requiredFor: ALL,
    asks: everyone, heldOn: [on("2025-11", 20), on("2026-02", 26), on("2026-05", 21), on("2026-08", 20)], plannedOn: [on("2026-11", 19)],
  },
  {
    id: "C04", name: ["Customer psychology", "客户心理学", "客戶心理學"], module: EMOTIONS, tier: IN_SERVICE, method: EXTERNAL, cadence: YEARLY, days: 1, requiredFor: ALL,
    asks: everyone, heldOn: [on("2026-10", 21)],
  },
  {
    id: "C05", name: ["Emergency handling", "应急处理", "應急處理"], module: RULES, tier: IN_SERVICE, method: ON_SITE, cadence: ON_DEMAND, days: 1, requiredFor: ALL,
    asks: everyone, heldOn: [on("2026-01", 13)],
  },
  {
    id: "C06", name: ["Winter product launch", "冬季新品知识", "冬季新品知識"], module: PRODUCTS, tier: IN_SERVICE, method: INTERNAL, cadence: ON_DEMAND, days: 1, requiredFor: ALL, launchOn: on("2026-11", 16),
    asks: everyone, heldOn: [], plannedOn: [on("2026-11", 10)],
  },
  {
    id: "C07", name: ["Complaint handling drill", "投诉处理演练", "投訴處理演練"], module: SKILLS, tier: IN_SERVICE, method: ON_SITE, cadence: MONTHLY, days: 0.5, requiredFor: ["After-sales agents", "售后专员", "售後專員"],
    asks: ({ post }) => post === "after-sales",
    heldOn: [on("2025-11", 12), on("2025-12", 10), on("2026-01", 14), on("2026-02", 11), on("2026-03", 11), on("2026-04", 15), on("2026-05", 13), on("2026-06", 10), on("2026-07", 15), on("2026-08", 12), on("2026-09", 16), on("2026-10", 14)],
    plannedOn: [on("2026-11", 11)],
  },
  {
    id: "C08", name: ["Product range", "产品知识", "產品知識"], module: PRODUCTS, tier: IN_SERVICE, method: INTERNAL, cadence: HALF_YEARLY, days: 1, requiredFor: ALL,
    asks: everyone, heldOn: [on("2026-01", 22), on("2026-07", 9)],
  },
  {
    id: "C09", name: ["Career planning", "职业发展规划", "職涯發展規劃"], module: GROWTH, tier: ELITE, method: INTERNAL, cadence: YEARLY, days: 1, requiredFor: ["1-3 years of service", "服务年限1-3年", "服務年限1-3年"],
    asks: (person, day) => served(person, day) >= 12 && served(person, day) < 36, heldOn: [on("2026-06", 25)],
  },
  {
    id: "C10", name: ["Information security", "信息安全", "資訊安全"], module: RULES, tier: IN_SERVICE, method: ONLINE, cadence: YEARLY, days: 0.5, requiredFor: ALL, validityMonths: 12,
    asks: everyone, heldOn: [on("2025-12", 16), on("2026-03", 24)], plannedOn: [on("2026-12", 8)],
  },
  {
    id: "C11", name: ["Keeping calm with customers", "情绪管理工作坊", "情緒管理工作坊"], module: EMOTIONS, tier: IN_SERVICE, method: EXTERNAL, cadence: ON_DEMAND, days: 1, requiredFor: null,
    asks: ({ ability, team }) => ability < 0.7 && team !== 0, heldOn: [on("2026-06", 4)],
  },
];

/** The course catalogue. */
export function courseSheet(): SampleSheet {
  return {
    id: "courses",
    name: ["Courses", "课程", "課程"],
    columns: [
      { id: "course", header: ["Course ID", "课程编号", "課程編號"], width: 12 },
      { id: "name", header: ["Course", "课程名称", "課程名稱"], width: 28 },
      { id: "module", header: ["Module", "模块", "模組"], width: 20 },
      { id: "tier", header: ["Tier", "培训层级", "培訓層級"], width: 12 },
      { id: "method", header: ["Delivery Method", "培训方式", "培訓方式"], width: 15 },
      { id: "cadence", header: ["Cadence", "频率", "頻率"], width: 12 },
      { id: "days", header: ["Duration (days)", "天数", "天數"], width: 8 },
      { id: "requiredFor", header: ["Required For", "培训对象", "培訓對象"], width: 22 },
      { id: "validity", header: ["Validity Months", "有效期(月)", "有效期(月)"], width: 15 },
      { id: "pass", header: ["Pass Mark", "合格分", "及格分"], width: 10 },
      { id: "gate", header: ["Duty Gate", "是否上岗必备", "是否上崗必備"], width: 13 },
      { id: "launch", header: ["Launch Date", "新品上市日", "新品上市日"], width: 13, format: "date" },
    ],
    rows: COURSES.map((course) => ({
      key: course.id,
      cells: {
        course: course.id, name: course.name, module: course.module, tier: course.tier, method: course.method, cadence: course.cadence, days: course.days, requiredFor: course.requiredFor,
        validity: course.validityMonths ?? null, pass: 60, gate: course.gate ? YES : NO, launch: course.launchOn === undefined ? null : serialOf(course.launchOn),
      },
    })),
  };
}

export interface Attended {
  readonly course: SampleCourse;
  readonly person: Person;
  readonly on: Day;
  readonly attendance: keyof typeof ATTENDANCE;
  readonly attempt: number;
}

const ATTENDANCE = {
  present: ["Present", "出勤", "出席"],
  late: ["Late", "迟到", "遲到"],
  leave: ["Leave", "请假", "請假"],
  absent: ["Absent", "缺勤", "缺席"],
} as const satisfies Record<string, Message>;

/** Who was asked to each session held, and whether they came. */
export function sampleAttendance(chance: Chance): readonly Attended[] {
  return COURSES.flatMap((course) =>
    course.heldOn.flatMap((day) =>
      CAST.filter((person) => worksOn(person, day) && course.asks(person, day)).map((person): Attended => {
        const share = chance.share();
        const attendance = share < 0.88 ? "present" : share < 0.93 ? "late" : share < 0.97 ? "leave" : "absent";
        return { course, person, on: day, attendance: course.gate ? "present" : attendance, attempt: 1 };
      }),
    ),
  ).sort((a, b) => a.on - b.on);
}

/** The training plan: sessions held and sessions to come, the course merged over its sessions. */
export function sessionSheet(attended: readonly Attended[]): SampleSheet {
  return {
    id: "sessions",
    name: ["Training plan", "培训计划", "培訓計畫"],
    merged: ["name"],
    columns: [
      { id: "name", header: ["Course", "课程名称", "課程名稱"], width: 28 },
      { id: "planned", header: ["Planned Date", "计划日期", "計畫日期"], width: 13, format: "date" },
      { id: "held", header: ["Actual Date", "实际日期", "實際日期"], width: 13, format: "date" },
      { id: "venue", header: ["Venue", "地点", "地點"], width: 16 },
      { id: "trainer", header: ["Trainer", "讲师", "講師"], width: 16 },
      { id: "needs", header: ["What to Bring", "培训要求", "培訓要求"], width: 24 },
      { id: "expected", header: ["Planned Headcount", "计划人数", "計畫人數"], width: 17 },
      { id: "came", header: ["Attended", "实到人数", "實到人數"], width: 12 },
      { id: "status", header: ["Status", "完成情况", "完成情況"], width: 12 },
    ],
    rows: COURSES.flatMap((course, index) => {
      const trainer = supervisorOf(index % 4).name;
      const shared = { name: course.name, trainer, venue: VENUES[index % 2]!, needs: index % 2 === 0 ? CASE_TO_BRING : null };
      const held = course.heldOn.map((day, session): SampleRow => {
        const asked = attended.filter((one) => one.course === course && one.on === day && one.attempt === 1);
        const came = asked.filter(({ attendance }) => attendance === "present" || attendance === "late");
        const cells = { ...shared, planned: serialOf(day - (session % 4 === 3 ? 2 : 0)), held: serialOf(day), expected: asked.length, came: came.length, status: DONE };
        return { key: `${course.id}/${session}`, cells };
      });
      const planned = (course.plannedOn ?? []).map((day): SampleRow => {
        const cells = { ...shared, planned: serialOf(day), held: null, expected: CAST.filter((person) => worksOn(person, day) && course.asks(person, day)).length, came: null, status: SCHEDULED };
        return { key: `${course.id}/plan`, cells };
      });
      return [...held, ...planned];
    }),
  };
}

const VENUES: readonly Message[] = [["Training room 1", "一号培训室", "一號培訓室"], ["Room 302", "302会议室", "302會議室"]];
const CASE_TO_BRING: Message = ["One case of your own", "自备一个案例", "自備一個案例"];
const SCHEDULED: Message = ["Scheduled", "已排期", "籌備中"];
const PASSED: Message = ["Passed", "合格", "合格"];
const FAILED: Message = ["Failed", "不合格", "不合格"];

/** The training records; who fails sits the test again ten days later, but for the newest hire, who has not done so yet. */
export function trainingSheet(attended: readonly Attended[], chance: Chance): SampleSheet {
  const rows = attended.flatMap((one): SampleRow[] => {
    const first = recordOf(one, chance);
    const again = first.passed === false && one.course.id !== "C01" ? recordOf({ ...one, on: one.on + 10, attendance: "present", attempt: 2 }, chance) : null;
    return again === null ? [first.row] : [first.row, again.row];
  });
  return {
    id: "training",
    name: ["Training records", "培训记录", "培訓記錄"],
    columns: [
      { id: "id", header: EMPLOYEE_ID, width: 12, format: "text" },
      { id: "name", header: NAME, width: 16 },
      { id: "course", header: ["Course", "课程名称", "課程名稱"], width: 28 },
      { id: "on", header: ["Training Date", "培训日期", "培訓日期"], width: 14, format: "date" },
      { id: "attempt", header: ["Attempt", "考试次数", "考試次數"], width: 10 },
      { id: "attendance", header: ["Attendance Status", "出勤状态", "出席"], width: 17 },
      { id: "theory", header: ["Theory Score", "理论成绩", "學科成績"], width: 13 },
      { id: "practical", header: ["Practical Score", "实操成绩", "術科成績"], width: 14 },
      { id: "case", header: ["Case Study", "案例分析", "案例分析"], width: 12 },
      { id: "before", header: ["Pre-test", "训前测试", "前測"], width: 10 },
      { id: "after", header: ["Post-test", "训后测试", "後測"], width: 10 },
      { id: "result", header: ["Result", "考核结果", "結果"], width: 11 },
      { id: "feedback", header: ["Feedback (1-5)", "课程评分(1-5分)", "課程評分(1-5分)"], width: 15 },
    ],
    rows,
  };
}

function recordOf({ course, person, on: day, attendance, attempt }: Attended, chance: Chance): { readonly row: SampleRow; readonly passed: boolean | null } {
  const came = attendance === "present" || attendance === "late";
  const ability = Math.min(1, abilityIn(person, monthOf(day)) + (attempt - 1) * 0.25);
  const newest = course.gate === true && served(person, day) === 0 && person.ability < 0.7;
  const points = (): number | null => (came ? figure(chance.near(newest ? 48 : 42 + 52 * ability, 4), 20, 100, 0) : null);
  const [theory, practical, caseStudy] = [points(), points(), course.days >= 1 ? points() : null];
  const weighted = caseStudy === null ? ((theory ?? 0) + (practical ?? 0)) / 2 : (theory ?? 0) * 0.4 + (practical ?? 0) * 0.4 + caseStudy * 0.2;
  const passed = came ? weighted >= 60 : null;
  const before = came && attempt === 1 && course.days >= 1 ? figure(chance.near(38 + 35 * ability, 5), 10, 95, 0) : null;
  return {
    passed,
    row: {
      key: `${person.id}/${course.id}/${day}`,
      cells: {
        id: person.id, name: person.name, course: course.name, on: serialOf(day), attempt, attendance: ATTENDANCE[attendance], theory, practical, case: caseStudy,
        before, after: before === null ? null : figure(before + chance.near(18, 4), 10, 100, 0), result: passed === null ? null : passed ? PASSED : FAILED,
        feedback: came && chance.happens(0.8) ? figure(chance.near(4.2, 0.5), 1, 5, 0) : null,
      },
    },
  };
}
