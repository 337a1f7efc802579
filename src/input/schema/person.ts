// The columns by which any sheet names a person. The same words hold in every kind of sheet.
import type { Field } from "./schema";

/** Id, name, other names, team and department of a person. */
export const PERSON: readonly Field[] = [
  {
    id: "employeeId", shape: "id", role: "key",
    zhCN: `
      工号 · 员工编号 · 人员编号 · 人员工号 · 用户工号 · 客服编号 · 坐席编号 · 学员编号 · 学员工号 · 员工唯一编号 · 工牌号 · 工卡号 · 胸牌号 · 编号†`,
    zhTW: "工號 · 識別證號 · 工牌號碼",
    en: `
      Employee ID · EID · EEID · Staff ID · Personnel No · Pers.No. · PERNR · Person Number · Worker ID · Associate ID · File # · Payroll No · HR ID ·
      HRID · Badge · Badge ID · Member ID · Team Member ID · Agent ID · Rep ID · CSR ID · Advisor ID · Teammate ID · Learner ID · Trainee ID ·
      workNumber · jobNumber · User ID† · ID†`,
  },
  {
    id: "name", shape: "name", role: "key",
    zhCN: `
      姓名 · 中文名 · 中文姓名 · 真实姓名 · 名字 · 员工 · 人员† · 客服专员 · 客服代表 · 客服名称 · 小二姓名 · 坐席名称 · 话务员 · 接线员 · 坐席† · 客服† ·
      员工名称 · 客服人员 · 服务顾问 · 顾问`,
    zhTW: "姓名 · 服務人員 · 值機員",
    en: `
      Name · Full Name · Employee · Staff† · Staff Member · Worker · Associate Name · Legal Name · Display Name · Preferred Name · Chinese Name ·
      Agent† · Rep · CSR · Advisor · Consultant · Teammate · Operator · Team Member ·
      Agent Name · Rep Name · User Full Name · Advisor Name · Specialist · CSR Name ·
      Last name, First name · Last, First`,
  },
  {
    id: "alias", shape: "text", role: "plain", repeats: true,
    zhCN: `
      花名 · 昵称 · 别名 · 艺名 · 英文名 · 账号 · 系统账号 · 登录账号 · 登录名 · 用户名 · 子账号 · 旺旺子账号 · 店铺子账号 · 坐席号 · 分机号 · 考勤号 ·
      考勤号码 · 登记号码 · 企业微信账号 · 企微账号 · 钉钉ID · 飞书ID · 邮箱 · 工作邮箱 · 企业邮箱 · 手机号 · 手机号码 ·
      旺旺 · 旺旺昵称 · 客服旺旺 · 客服昵称 · 客服账号 · 接待账号 · 微信昵称`,
    zhTW: `
      英文名 · 英文姓名 · 綽號 · 暱稱 · 使用者帳號 · 使用者名稱 · 分機 · 分機號碼 · 電子郵件 · 電郵 · 信箱 · 公司信箱 · 手機`,
    en: `
      Nickname · Alias · English Name · Login · Login ID · Username · User name · User · UserId† · LAN ID · NT ID · AD Account · System ID · AD System ID ·
      ACD ID · Avaya ID · Phone Login · Extension · Ext · Email · Work Email · Business Email · User email · UPN · External ID ·
      Email Address · AD Email · Company Email · Login Name · Network ID`,
  },
  {
    id: "firstName", shape: "name", role: "aside",
    zhCN: "名",
    zhTW: "名",
    en: "First Name · Given Name · Forename",
  },
  {
    id: "lastName", shape: "name", role: "aside",
    zhCN: "姓",
    zhTW: "姓",
    en: "Last Name · Surname · Family Name",
  },
  {
    id: "team", shape: "word", role: "plain",
    zhCN: `
      小组 · 组别 · 组 · 组名 · 班组 · 团队 · 客服组 · 坐席组 · 技能组 · 技能队列 · 业务组 · 业务线 · 项目组 · 归属组 · 末级部门 · 三级部门 · 门店 ·
      店铺 · 职场`,
    zhTW: "小組 · 課別 · 課 · 股別 · 門市 · 分店 · 據點",
    en: `
      Team · Group · Sub Team · Squad · Section · Unit · Skill Group · Queue · Pod · LOB · Line of Business · Campaign · Project ·
      Account† · Site · Location · Store · Branch · Shop · Supervisor Team`,
  },
  {
    id: "department", shape: "word", role: "plain",
    zhCN: `
      部门 · 任职部门 · 一级部门 · 二级部门 · 用人部门 · 受训部门 · 组织 · 组织单元 · 机构 · 单位 · 事业部 · 中心 · 科室 · 处室 · 部室`,
    zhTW: "部門 · 服務單位 · 任職單位 · 處別 · 部別 · 事業處 · 部課",
    en: `
      Department · Org · Org Unit · Organization · Business Unit · BU · Division · Function · Home Department · Primary Group† · Department Path`,
  },
];

/** The person's columns with further words for id and name, as kinds of sheets have them (`被评价人`, `Trainee`). */
export function personWith(more: Readonly<Partial<Record<"employeeId" | "name", Pick<Field, "zhCN" | "zhTW" | "en">>>>): readonly Field[] {
  return PERSON.map((field) => {
    const words = field.id === "employeeId" || field.id === "name" ? more[field.id] : undefined;
    if (words === undefined) return field;
    return { ...field, zhCN: `${field.zhCN} · ${words.zhCN}`, zhTW: `${field.zhTW} · ${words.zhTW}`, en: `${field.en} · ${words.en}` };
  });
}
