// Words of roster cells: employment status, post, grade, track and why a person left.
import type { EmploymentStatus, Grade, LeaveKind, Post, Track } from "../../core/employee";
import { vocabulary } from "../vocabulary";

/** Leaving is announced but not done while 待离职: such a person is active until the leave date. */
export const EMPLOYMENT_STATUS = vocabulary<EmploymentStatus>({
  active: `在职 · 在职中 · 在岗 · 正式 · 正式员工 · 正常 · 已转正 · 转正 · 试用 · 试用中 · 试用期 · 试用期员工 · 实习 · 实习期 · 实习生 · 见习 · 在册 · 启用 · 有效 · 返聘 · 待离职 · 离职中
    · active · a · employed · current · regular · permanent · confirmed · probation · probationary · on probation · intern · enabled · full-time · full time · serving notice · notice period`,
  "on-leave": `休假 · 休假中 · 长假 · 产假 · 产假中 · 病假 · 长病假 · 停薪留职 · 待岗 · 医疗期 · 哺乳假 · 借调 · 外派 · 留停 · 留职停薪 · 育婴留停 · 请假
    · on leave · loa · leave of absence · leave · maternity · maternity leave · parental leave · sick leave · suspended · furlough · furloughed · secondment`,
  left: `离职 · 已离职 · 辞职 · 已辞职 · 辞退 · 自离 · 旷工自离 · 开除 · 退休 · 已退休 · 调出 · 解除 · 终止 · 停用 · 无效 · 资遣 · 解雇
    · left · leaver · terminated · t · resigned · separated · dismissed · retired · inactive · exited · voluntarily terminated · terminated for cause · deceased · disabled`,
  "not-yet": `待入职 · 未入职 · 已录用 · 拟录用 · 未到岗 · 待报到 · 未到职 · future start · pre-hire · pending hire · offer accepted`,
});

/** Status words of people on probation, who are active. */
export const PROBATION = vocabulary<"probation">({
  probation: `试用 · 试用中 · 试用期 · 试用期员工 · 实习 · 实习期 · 见习 · 见习期 · probation · probationary · on probation · trial period`,
});

export const POST = vocabulary<Post>({
  supervisor: `客服主管 · 主管 · 客服经理 · 经理 · 班长 · 组长 · 客服组长 · 值班主管 · 客服班长 · 督导 · 课长 · supervisor · customer service supervisor · service supervisor · team lead · team leader · tl · manager · customer service manager · shift lead`,
  agent: `客服专员 · 客服 · 客服代表 · 客服人员 · 客服员 · 专员 · 坐席 · 座席 · 坐席代表 · 话务员 · 接线员 · 在线客服 · 线上客服 · 热线客服 · 电话客服 · 售前客服 · 售中客服 · 售后客服 · 投诉专员 · 投诉处理客服 · vip客服 · 前台 · 前台接待 · 值机员
    · 资深客服 · 高级客服 · 初级客服 · agent · service agent · csr · customer service representative · customer service agent · customer service · associate · advisor · adviser · rep · representative · specialist · customer service specialist · senior agent`,
  "technical-support": `技术支持 · 技术支持专员 · 技术支持工程师 · 技术支持人员 · 技术支援 · 技术支援工程师 · 技术客服 · 工程师 · technical support · tech support · technical support engineer · technical support specialist · support engineer · engineer · l2`,
  "after-sales": `售后服务专员 · 售后专员 · 售后服务 · 售后 · 维修专员 · 维修人员 · 退换货专员 · 物流协查 · 物流协查人员 · 物流专员
    · after-sales · after sales · after-sales agent · after-sales service agent · after-sales specialist · aftersales · returns agent · rma agent · logistics investigator`,
  other: `质检员 · 质检专员 · 质检 · 品检员 · 培训师 · 培训专员 · 内训师 · 讲师 · 数据专员 · 排班专员 · 其他 · wfm · qa · quality analyst · trainer · rta · workforce analyst · other`,
});

export const GRADE = vocabulary<Grade>({
  agent: `客服专员 · 专员 · 初级 · 初级客服 · 初级专员 · 一级 · 助理 · 新人 · 见习 · junior · junior agent · agent · l1 · p1 · associate`,
  "senior-agent": `资深专员 · 资深客服 · 资深客服专员 · 资深 · 高级客服 · 高级专员 · 高级客服专员 · 高级 · 中级 · 中级客服 · 二级 · senior agent · senior · sr. · sr · senior associate · l2 · p2`,
  "service-expert": `服务专家 · 客服专家 · 专家 · 首席 · 三级 · service expert · expert · specialist · principal · l3 · p3`,
  "service-manager": `服务经理 · 客服经理 · 经理 · service manager · manager · m1`,
});

export const TRACK = vocabulary<Track>({
  technical: `技术 · 技术序列 · 技术通道 · 技术线 · 技术岗 · 专业 · 专业序列 · 专业通道 · 专业线 · p序列 · 专业职 · 技术职 · technical · technical track · professional · professional track · specialist · ic · individual contributor`,
  management: `管理 · 管理序列 · 管理通道 · 管理线 · 管理岗 · m序列 · 管理职 · management · management track · managerial`,
});

export const LEAVE_KIND = vocabulary<LeaveKind>({
  voluntary: `主动离职 · 主动 · 自愿 · 辞职 · 个人原因 · 自离 · 自愿离职 · 自请离职 · voluntary · resignation · resigned · personal reasons`,
  involuntary: `被动离职 · 被动 · 辞退 · 劝退 · 开除 · 裁员 · 试用不合格 · 试用期不合格 · 合同到期不续签 · 资遣 · 非自愿 · involuntary · dismissal · dismissed · layoff · laid off · redundancy · failed probation · terminated`,
  other: `退休 · 调动 · 转岗 · 调岗 · 内部调动 · 其他 · retirement · retired · transfer · internal transfer · end of contract · other`,
});
