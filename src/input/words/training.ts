// Words of training cells: attendance, results, matrix cells, tiers, methods, cadences.
import type { Attendance, Cadence, CourseTier, TrainingMethod, TrainingOutcome } from "../../core/training";
import { vocabulary } from "../vocabulary";

/** A made-up session counts as present: the person did attend. Still to be made up is absent. */
export const ATTENDANCE = vocabulary<Attendance>({
  present: `出勤 · 出席 · 到 · 到场 · 到课 · 已到 · 实到 · 正常 · 准时 · 按时 · 已签到 · 签到 · 已参加 · 参加 · 全勤 · √ · ✓ · ✔ · ○ · ● · 1 · v · o · 是 · 有到 · 补训 · 补课 · 已补训 · 已完成 · 完成
    · present · p · attended · att · yes · y · true · on time · checked in · signed in · completed · joined · make-up · make-up done`,
  late: `迟到 · 迟 · 晚到 · △ · late · l · tardy · arrived late · joined late`,
  "left-early": `早退 · 中途离场 · 提前离开 · 中途离席 · left early · early leave · le · partial`,
  leave: `请假 · 假 · 事假 · 病假 · 年假 · 婚假 · 产假 · 陪产假 · 丧假 · 调休 · 休 · 休假 · 休息 · 轮休 · 公出 · 公差 · 出差 · 当班 · 值班 · 排班冲突 · 公假 · 特休 · 补休 · 排休
    · leave · on leave · excused · e · al · sl · pto · vacation · sick · sick leave · annual leave · business trip · day off · off · shift conflict · approved absence · rescheduled`,
  absent: `缺勤 · 缺席 · 缺 · 未到 · 未参加 · 未出席 · 未签到 · 旷课 · 旷工 · 旷训 · 无故缺席 · × · ✗ · ✘ · x · 0 · 否 · 缺课 · 待补训 · absent · a · no show · no-show · ns · unexcused · missed · not attended · did not attend · no · n · false`,
  "not-due": `免训 · 免修 · 不需参加 · 未安排 · 已离职 · 未入职 · 无须 · 无需 · 不适用 · exempt · not required · n/a · na · not applicable · not scheduled · cancelled · canceled`,
});

export const TRAINING_RESULT = vocabulary<Extract<TrainingOutcome, "passed" | "failed" | "completed" | "none" | "waived">>({
  passed: `合格 · 通过 · 及格 · 已通过 · 考核通过 · 达标 · 优秀 · 良好 · 结业 · 认证通过 · 补考合格 · 补考通过 · 补考及格 · 完训 · 结训 · 是 · √ · ✓ · ✔ · v · pass · passed · p · yes · y · competent · certified · qualified · satisfactory · meets · pass after resit`,
  failed: `不合格 · 未通过 · 不通过 · 不及格 · 未及格 · 未达标 · 不达标 · 淘汰 · 补考不合格 · 待补考 · 补考 · 否 · × · ✗ · ✘ · fail · failed · f · not passed · no · n · not yet competent · nyc · unsatisfactory · did not pass · resit required · not qualified`,
  completed: `完成 · 已完成 · 已学完 · completed · complete · finished · course completed`,
  none: `缺考 · 未考 · 未参加 · 待考 · 待评分 · 缓考 · 旷考 · absent · not assessed · pending · deferred · withdrawn · not taken`,
  waived: `免考 · 免试 · 免修 · 免训 · 豁免 · exempt · exempted · waived`,
});

/** The cells of a person-by-course matrix. A blank cell is not in it: it is missing, not "not started". */
export const MATRIX_CELL = vocabulary<Exclude<TrainingOutcome, "completed">>({
  passed: `已完成 · 完成 · 已学完 · 已培训 · 已参训 · 已参加 · 已通过 · 通过 · 合格 · 及格 · 有效 · 补考合格 · √ · ✓ · ✔ · v · ☑ · ● · ■ · 是 · 1 · 100% · 完训 · 已受训 · 已结业
    · completed · complete · done · trained · passed · pass · certified · current · valid · yes · y · c`,
  failed: `不合格 · 未通过 · 不及格 · 待补考 · 不通过 · failed · fail · f · not passed · resit`,
  none: `缺考 · 缺席 · 旷课 · absent · no show`,
  "in-progress": `进行中 · 学习中 · 培训中 · 部分完成 · 在学 · ◐ · △ · 受训中 · in progress · in-progress · ip · wip · started · ongoing · partial · enrolled · in progress / past due · course incomplete`,
  "not-started": `未完成 · 未开始 · 未学习 · 未培训 · 待培训 · 未参加 · 未参训 · × · ✗ · ✘ · ☐ · □ · 否 · 0 · 0% · 未受训 · 待训 · not started · not trained · not completed · incomplete · open · no · n · required · due · pending · to do · assigned · registered · registered / past due · scheduled · not yet started · not attempted`,
  waived: `免修 · 免训 · 免 · 免考 · 豁免 · 不适用 · 无需 · 不需要 · / · — · 抵免 · 无须 · waived · exempt · exempted · not applicable · n/a · na · not required · nr · equivalent · transferred`,
  expired: `已过期 · 过期 · 失效 · 已失效 · 逾期 · 超期 · 待复训 · 效期已过 · 待回训 · expired · overdue · past due · lapsed · renewal due`,
});

export const COURSE_TIER = vocabulary<CourseTier>({
  "new-hire": `新员工 · 新员工培训 · 新员工入职培训 · 新人 · 入职 · 入职培训 · 岗前 · 岗前培训 · 新进 · 新进人员 · 职前 · new hire · new hires · onboarding · induction · orientation · nesting`,
  "in-service": `在岗 · 在岗员工 · 在岗进阶 · 在岗进阶培训 · 在职 · 在职培训 · 在职训练 · 进阶 · 进阶培训 · 岗位技能 · 轮训 · 专项 · 专项培训 · 专案训练 · in service · in-service · ongoing · advanced · refresher · special topic`,
  elite: `精英 · 精英培养 · 精英培训 · 骨干 · 储备 · 储备干部 · 服务智囊团 · 讲师 · 菁英 · elite · high-potential · high potential · leadership · expert`,
});

export const TRAINING_METHOD = vocabulary<TrainingMethod>({
  internal: `内部 · 内部培训 · 内训 · 集中授课 · 课堂 · 老带新 · 带教 · 内部研讨 · 座谈 · 集体学习 · 小组研讨 · 工坊 · 分享会 · 线下 · 面授 · 内部训练 · ojt · internal · internal training · in-house · classroom · ilt · workshop · coaching · peer sharing`,
  external: `外部 · 外部培训 · 外训 · 外派 · 外聘 · 外聘讲师 · 参访 · 峰会 · 派外 · external · external training · conference · vendor · off-site visit`,
  online: `在线 · 在线学习 · 在线培训 · 线上 · 线上培训 · 网课 · 网络 · 直播 · 录播 · 云课堂 · 数位学习 · e-learning · online · online training · elearning · virtual · vilt · webinar · cbt · self-paced · mooc`,
  "on-site": `实地 · 实地培训 · 现场 · 现场培训 · 现场演示 · 实操 · 实操演练 · 演练 · 角色扮演 · 情景模拟 · 现场实操 · 实作 · 混合 · on site · on-site · onsite · hands-on · drill · simulation · role play · role-play · blended`,
});

export const CADENCE = vocabulary<Cadence>({
  weekly: `每周 · 每周一次 · 周 · 周度 · 按周 · 1次/周 · 一周一次 · weekly · every week · once a week`,
  monthly: `每月 · 每月一次 · 月度 · 按月 · 1次/月 · 一月一次 · 每个月 · 月 · monthly · every month · once a month`,
  quarterly: `每季 · 每季度 · 每季一次 · 每季度一次 · 季度 · 季 · 按季 · 按季度 · 1次/季 · 1次/季度 · 一季一次 · 一季度一次 · quarterly · every quarter · every 3 months · once a quarter`,
  "half-yearly": `每半年 · 每半年一次 · 半年 · 半年度 · 半年一次 · 1次/半年 · 2次/年 · 一年两次 · half-yearly · half yearly · semi-annual · semi-annually · semiannual · semiannually · every 6 months · every six months · twice a year`,
  yearly: `每年 · 每年一次 · 年度 · 年 · 按年 · 一年一次 · 1次/年 · yearly · annual · annually · every year · every 12 months · once a year`,
  "on-demand": `按需 · 不定期 · 即时 · 及时组织 · 业务需求变化时 · 适时 · 视情况 · 临时 · 视需要 · 随时 · 上市前一周内 · 新品上市前 · 上市前一周 · on demand · on-demand · as needed · ad hoc · ad-hoc · when required · event-driven · before launch`,
  once: `一次性 · 单次 · 入职时 · 入职后 · 一次 · 到职时 · 仅一次 · once · one-off · one-time · one time · on hire`,
});

export const SESSION_STATUS = vocabulary<"held" | "postponed" | "cancelled" | "planned">({
  held: `已完成 · 已举办 · 已开展 · 已实施 · 按计划完成 · 完成 · 已办理 · held · delivered · done · completed`,
  postponed: `延期 · 已延期 · 推迟 · postponed · rescheduled · delayed`,
  cancelled: `取消 · 已取消 · cancelled · canceled`,
  planned: `未开展 · 未举办 · 已排期 · 筹备中 · 计划中 · 計畫中 · 待开展 · 未办理 · 未完成 · scheduled · planned · not held · pending`,
});
