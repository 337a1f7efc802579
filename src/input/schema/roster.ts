// The roster: who there is, in which team and post, from when to when.
import type { Field, Schema } from "./schema";
import { PERSON } from "./person";

const FIELDS: readonly Field[] = [
  ...PERSON,
  {
    id: "post", shape: "word", role: "sign",
    zhCN: "岗位 · 职位 · 职务 · 任职岗位 · 工作岗位 · 岗位类别 · 工种 · 角色 · 客服类型 · 职业 · 岗位名称 · 职务名称",
    zhTW: "職位 · 職稱 · 工作職稱 · 職別 · 擔任職務",
    en: `
      Position · Position Title · Job · Job Title · Title · Role · Post · Designation · Occupation · Job Function · Business Title ·
      Job Function Description · Position Name`,
  },
  {
    id: "grade", shape: "word", role: "sign",
    zhCN: `
      职级 · 职等 · 级别 · 岗位级别 · 岗级 · 岗位等级 · 技能等级 · 技能级别 · 专业等级 · 客服等级 · 坐席等级 · 员工星级 · 客服星级 · 薪级 · 薪等 ·
      任职资格等级 · 层级 · 职称†`,
    zhTW: "職等 · 職等職級 · 官職等",
    en: `
      Grade† · Job Grade · Level† · Job Level · Band† · Job Band · Career Level · Pay Grade · Grade Level · Skill Level · Proficiency · Seniority Level ·
      Classification`,
  },
  {
    id: "track", shape: "word", role: "sign",
    zhCN: "序列 · 岗位序列 · 职位序列 · 职务序列 · 通道 · 发展通道 · 职业通道 · 晋升通道 · 双通道 · 职族 · 职类 · 条线",
    zhTW: "職系 · 職涯路徑 · 發展路徑 · 晉升管道 · 雙軌",
    en: "Track · Career Track · Career Path · Ladder · Career Ladder · Job Family · Stream · Path · Career Stream",
  },
  {
    id: "hiredOn", shape: "moment", role: "sign",
    zhCN: `
      入职日期 · 入职年月 · 入司日期 · 入厂日期 · 进厂日期 · 到岗日期 · 报到日期 · 上岗日期 · 进公司日期 · 进单位时间 · 加入日期 · 聘用日期 ·
      雇佣日期 · 录用日期 · 首次入职日期 · 最近入职日期 · 任职受雇从业日期 · 受聘日期`,
    zhTW: "到職日 · 到職日期 · 到職年月 · 任職日 · 任用日期 · 就職日 · 受僱日期 · 雇用日期 · 到差日期 · 任現職日期",
    en: `
      Hire Date · Hired · DOH · Start Date · Join Date · Joining Date · DOJ · Date Joined · Onboard Date · On Board Date · Onboarding Date ·
      Commencement Date · Employment Date · Employment Start Date · Service Date · Continuous Service Date · Original Hire Date · Last Hire Date ·
      Entry Date ·
      Date of Hire · Hiring Date · Employed Since`,
  },
  {
    id: "leftOn", shape: "moment", role: "sign",
    zhCN: `
      离职日期 · 离司日期 · 离厂日期 · 离岗日期 · 退职日期 · 退休日期 · 辞职日期 · 实际离职日期 · 最后工作日 · 解除日期 · 终止日期 · 退出日期`,
    zhTW: "離職日 · 離職生效日 · 離職年月 · 退離職日期",
    en: `
      Termination Date · Term Date · Leaving Date · Leave Date · DOL · Date Left · Exit Date · Separation Date · Resignation Date · Last Working Day · LWD ·
      Last Working Date · Last Day · Last Day Worked · End Date† · Employment End Date · Attrition Date · Departure Date · Offboard Date · resign_date ·
      Date of Termination · Date of Exit · Date of Leaving`,
  },
  {
    id: "leaveReason", shape: "word", role: "sign",
    zhCN: "离职原因 · 离职类型 · 离职性质 · 离职类别 · 离职去向",
    zhTW: "離職原因",
    en: `
      Leave Reason · Reason for Leaving · Termination Reason · Termination Type · Separation Reason · Attrition Type · Voluntary/Involuntary ·
      Exit Reason ·
      Term Reason · Termination Description · Exit Type`,
  },
  {
    id: "status", shape: "word", role: "sign",
    zhCN: `
      员工状态 · 人员状态 · 在职状态 · 任职状态 · 在岗状态 · 用工状态 · 就职状态 · 是否在职 · 是否离职 · 在职/离职 · 状态†`,
    zhTW: "員工狀態 · 在職狀況 · 在離職",
    en: `
      Employee Status · Employment Status · Worker Status · HR Status · Active · Active Status · Attrition · Terminated · Status†`,
  },
  {
    id: "employmentType", shape: "word", role: "sign",
    zhCN: `
      用工性质 · 用工形式 · 用工类型 · 员工类型 · 员工性质 · 员工类别 · 人员类别 · 人员性质 · 合同类型 · 聘用形式 · 身份类别`,
    zhTW: "雇用類型 · 僱用類別 · 員工別 · 人員別 · 聘僱類型 · 身分別",
    en: `
      Employment Type · Employee Type · Worker Type · Contract Type · Staff Type · FT/PT · Full/Part Time · FTE Type · Workforce Type`,
  },
  {
    id: "supervisor", shape: "name", role: "plain",
    zhCN: `
      直属上级 · 直接上级 · 上级 · 直属主管 · 直接主管 · 直属领导 · 上级领导 · 主管 · 主管姓名 · 班长 · 组长 · 小组长 · 班组长 · 团队长 · 团队负责人 ·
      小组负责人 · 汇报对象 · 汇报上级 · 部门负责人 · 带班主管`,
    zhTW: "主管 · 單位主管 · 部門主管 · 直屬上司 · 上司 · 課長 · 督導",
    en: `
      Supervisor · Manager · Line Manager · Reporting Manager · Direct Manager · Reports To · Reporting To · Team Lead · Team Leader · TL ·
      Team Manager · Group Leader · Immediate Supervisor · Superior`,
  },
  {
    id: "supervisorId", shape: "id", role: "plain",
    zhCN: "直属上级工号 · 上级工号 · 主管工号 · 主管编号 · 汇报上级工号",
    zhTW: "主管工號 · 主管員編 · 直屬主管編號",
    en: "Supervisor ID · Manager ID · Reports To ID · TL ID",
  },
  {
    id: "mentor", shape: "name", role: "sign",
    zhCN: "带教人 · 带教老师 · 带教导师 · 师傅 · 导师 · 辅导人 · 帮带人 · 入职引导人",
    zhTW: "輔導員 · 帶教人員 · 教練",
    en: "Mentor · Buddy · Coach · Onboarding Buddy",
  },
  {
    id: "probationEndOn", shape: "moment", role: "sign",
    zhCN: "转正日期 · 试用期到期日 · 试用期截止日期 · 试用期结束日期 · 预计转正日期",
    zhTW: "試用期滿日 · 試用到期日",
    en: "Probation End · Confirmation Date · Confirmed On · Regularization Date · correctionTime",
  },
  {
    id: "tenure", shape: "number", role: "aside",
    zhCN: "司龄 · 工龄 · 服务年限 · 在职月数 · 在职时长 · 入职年限",
    zhTW: "年資 · 服務年資 · 到職年資",
    en: "Tenure · Length of Service · LOS · Years of Service · YearsAtCompany · Seniority · AON",
  },
];

/** The declaration of this kind of sheet. */
export const ROSTER: Schema = {
  kind: "roster",
  needs: [["employeeId", "name"]],
  fields: FIELDS,
  nouns: "",
  sheetNames: `
    花名册 · 人员名单 · 员工名单 · 员工信息 · 员工基本信息表 · 在职名单 · 在职人员 · 人员台账 · 人员信息 · 人事档案 · 通讯录 · 编制表 · 离职名单 · 名册 · 员工资料 · 人事资料 ·
    Roster · Staff · Employee · Headcount · HC · Active · Leaver · Team List · People`,
};
