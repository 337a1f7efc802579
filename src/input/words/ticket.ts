// Words of ticket cells: status, type, kind, priority, channel, customer tier, responsibility.
// Numeric codes are in no list: the same digits mean different things in different systems.
import type { CustomerTier, Priority, StatedVerdict, Ticket, TicketStatus } from "../../core/ticket";
import { vocabulary } from "../vocabulary";

export const TICKET_STATUS = vocabulary<TicketStatus>({
  new: `新建 · 待受理 · 未受理 · 待分配 · 待派单 · 待领取 · 待处理 · 未处理 · 已提交 · 待接单 · 草稿 · 新案件 · 新工单 · 待分派 · new · open · unassigned · submitted · to do · todo · logged · registered`,
  "in-progress": `处理中 · 受理中 · 解决中 · 跟进中 · 进行中 · 已受理 · 已接单 · 已派单 · 已分配 · 办理中 · 待内部处理 · 协同中 · 转办中 · 已转派 · 升级中 · 已升级 · 催单 · 未完成 · 未解决 · 未结案 · 已派工 · 会办中 · 查证中
    · in progress · in-progress · work in progress · wip · assigned · accepted · processing · investigating · under investigation · under review · escalated · active · started · pending internal · unresolved · ongoing · working · waiting on us · waiting for support · in process · being handled`,
  waiting: `挂起 · 已挂起 · 挂起中 · 暂停 · 待客户回复 · 待客户确认 · 待客户反馈 · 待反馈 · 待补充 · 待用户补充资料 · 等待回复 · 等待客户 · 等待客户回复 · 待供应商 · 待配件 · 待第三方 · 冻结 · 延期处理 · 搁置 · 待客户回覆 · 待客户补件 · 等待料件 · 保留
    · on hold · on-hold · hold · pending · pending customer · awaiting customer · waiting · waiting on customer · waiting on contact · pending customer response · waiting for customer · waiting for reply · awaiting info · waiting on third party · vendor · suspended · snoozed`,
  resolved: `已解决 · 已处理 · 处理完成 · 已完成 · 已完结 · 完成 · 待确认 · 待确认结果 · 待回访 · 待评价 · 待验收 · 已回复 · 已答复 · 已回覆 · 解决 · resolved · solved · completed · complete · fixed · done · fulfilled · pending confirmation · awaiting confirmation · awaiting closure`,
  closed: `已关闭 · 关闭 · 已结案 · 结案 · 已办结 · 办结 · 已归档 · 归档 · 已闭环 · 已回访 · 已评价 · 完结 · 已结束 · closed · close · archived · closed - resolved · closed complete · auto-closed`,
  reopened: `重新打开 · 已重开 · 重启 · 激活 · 再次投诉 · 二次处理 · 退回 · 驳回 · 已驳回 · 重开 · 退件 · reopened · re-opened · re-open · reopen · returned · rejected by customer`,
  "out-of-scope": `已撤销 · 撤销 · 已取消 · 取消 · 已撤诉 · 撤诉 · 无效 · 作废 · 已作废 · 重复 · 重复工单 · 已合并 · 合并 · 垃圾 · 已删除 · 误建 · 测试 · 骚扰 · 撤案 · 注销 · 并案
    · cancelled · canceled · withdrawn · void · invalid · duplicate · duplicated · merged · spam · deleted · junk · test · rejected · closed incomplete · won't do · wont do`,
});

/** The three types of the service standard. Words outside keep their own text: the policy decides their limit. */
export const TICKET_TYPE = vocabulary<"attitude" | "product-quality" | "other">({
  attitude: `服务态度 · 态度 · 态度问题 · 态度投诉 · 态度类 · 服务态度类 · 服务态度差 · 态度差 · 客服态度 · 人员态度 · 人员服务 · 服务投诉 · 服务类 · 态度不佳 · 服务态度不佳 · 服务态度问题 · 服务态度投诉
    · attitude · service attitude · staff attitude · attitude complaint · rude staff · rudeness · rude · staff behaviour · staff behavior · staff conduct · agent attitude`,
  "product-quality": `产品质量 · 产品质量问题 · 产品质量类 · 商品质量 · 商品质量问题 · 质量 · 质量类 · 质量问题 · 品质 · 品质问题 · 质量投诉 · 商品破损 · 瑕疵 · 假货 · 过期 · 变质 · 产品故障 · 产品问题 · 产品类 · 产品品质 · 商品品质 · 品质不良 · 商品瑕疵 · 商品/品质问题 · 损坏 · 质素问题
    · product quality · quality · defect · product quality issue · quality issue · defective · defective product · faulty · faulty product · damaged · damaged item · damaged product · product issue · product defect · product · malfunction`,
  other: `其他 · 其它 · 其他问题 · 其他类 · 其他投诉 · other · others · misc · miscellaneous · general · other complaint · other issues`,
});

/** Kinds of contact that are no complaint: outside complaint rates. */
export const CONTACT_KIND = vocabulary<"complaint" | "not-complaint">({
  complaint: `投诉 · 客诉 · 投诉单 · 投诉工单 · 抱怨 · 申诉 · 投诉类 · 不满 · complaint · complaints · grievance · customer complaint`,
  "not-complaint": `咨询 · 查询 · 售前咨询 · 产品咨询 · 订单咨询 · 订单查询 · 物流查询 · 物流咨询 · 咨询类 · 咨询单 · 建议 · 表扬 · 感谢 · 求助 · 报修 · 预约 · 回访 · 催单 · 业务办理 · 业务咨询 · 诉求 · 骚扰 · 询问 · 赞美 · 需求 · 服务请求
    · inquiry · enquiry · enquiries · inquiries · question · information request · service request · request · how-to · how to · suggestion · feedback · compliment · praise · appointment · follow-up · follow up · feature request · incident · problem · task`,
});

export const PRIORITY = vocabulary<Priority>({
  highest: `紧急 · 特急 · 加急 · 非常紧急 · 重大 · 严重 · 最高 · 特高 · 一级 · s级 · a类 · p0 · p1 · 特急件 · 最速件 · 急件 · critical · urgent · emergency · highest · very high · blocker · sev1 · sev 1 · severity 1 · 1 - critical · p1 - critical · immediate`,
  high: `高 · 较高 · 高级 · 重要 · 二级 · p2 · 速件 · high · major · 2 - high · p2 - high · sev2 · sev 2 · severity 2`,
  medium: `中 · 一般 · 普通 · 标准 · 常规 · 正常 · 三级 · p3 · 普通件 · 中等 · 中级 · medium · normal · moderate · standard · 3 - moderate · 3 - medium · p3 - medium · p3 - moderate · sev3 · sev 3 · severity 3`,
  low: `低 · 较低 · 不紧急 · 低级 · 四级 · p4 · p5 · low · minor · lowest · very low · trivial · planning · 4 - low · 5 - planning · p4 - low · sev4 · sev 4 · severity 4`,
});

/** Canonical groups, so that `热线` and `Phone` are one channel. */
export type ChannelGroup = "phone" | "chat" | "email" | "social" | "web" | "in-person" | "third-party" | "letter";

export const CHANNEL = vocabulary<ChannelGroup>({
  phone: `电话 · 热线 · 400 · 400热线 · 400电话 · 客服热线 · 呼入 · 呼出 · 来电 · 12315 · 专线 · 0800 · 语音 · phone · phone call · telephone · call · voice · hotline · inbound`,
  chat: `在线 · 在线客服 · 在线聊天 · 网页 · 聊天 · 旺旺 · 千牛 · 飞鸽 · 京麦 · 咚咚 · 京麦/咚咚 · 拼多多 · 线上客服 · 即时通 · line · chat · live chat · online chat · online · web chat · webchat · messenger · whatsapp · im`,
  email: `邮件 · 邮箱 · 电子邮件 · 电邮 · email · e-mail · mail`,
  social: `微信 · 企业微信 · 公众号 · 微信公众号 · 小程序 · 微信小程序 · 微博 · 抖音 · 小红书 · 社交媒体 · app · 手机app · wechat · mini program · social · social media · facebook · twitter · x · twitter/x · instagram`,
  web: `官网 · 表单 · 网站 · 留言 · 网页表单 · 意见箱 · 意见信箱 · web · portal · form · web form · website · self-service portal`,
  "in-person": `门店 · 前台 · 现场 · 柜台 · 上门 · 面谈 · 临柜 · 门市 · 到店 · walk-in · walk in · in person · in-person · store · in store · counter · face to face · front desk`,
  "third-party": `12345 · 消协 · 工商 · 黑猫投诉 · 黑猫 · 平台介入 · 平台 · 媒体 · 消保 · 消基会 · regulator · media · ombudsman · bbb · third party`,
  letter: `匿名 · 来信 · 信件 · 书面 · 匿名信 · letter · anonymous letter · post`,
});

/** ★ one: new, ★★ two: returning, ★★★ three: VIP. */
export const CUSTOMER_TIER = vocabulary<CustomerTier>({
  one: `一星 · ★ · 1星 · 一星级 · 新客 · 新客户 · 新顾客 · 新用户 · 首次 · 普通 · 普通会员 · 普通客户 · 一般 · 一般客户 · one star · 1 star · new · new customer · first-time · first time · standard · basic · regular · bronze`,
  two: `二星 · ★★ · 2星 · 两星 · 二星级 · 老客 · 老客户 · 老顾客 · 老用户 · 回头客 · 复购客户 · 会员 · 银卡 · 旧客 · 熟客 · two stars · 2 stars · two star · returning · returning customer · repeat · repeat customer · existing · existing customer · member · silver · tier 2`,
  three: `三星 · ★★★ · 3星 · 三星级 · vip · svip · vvip · vip客户 · 贵宾 · 大客户 · 重要客户 · 金卡 · 钻石 · 黑金 · ka · three stars · 3 stars · three star · vip customer · premium · gold · platinum · diamond · key account · enterprise`,
});

export const VERDICT = vocabulary<StatedVerdict>({
  met: `未超时 · 未逾期 · 未逾时 · 及时 · 按时 · 按时完成 · 按期 · 准时 · 达标 · 达成 · 已达成 · 正常 · 合规 · 期限内 · 时效内 · 时限内 · 如期 · 符合 · 满足 · met · sla met · within sla · in sla · within target · achieved · compliant · on time · on-time · in time · ok · fulfilled · not breached · green · pass · passed`,
  breached: `超时 · 已超时 · 逾期 · 已逾期 · 超期 · 已超期 · 延误 · 延期完成 · 超时完成 · 逾期完成 · 不及时 · 未达标 · 不达标 · 未达成 · 违约 · 逾时 · 已逾时 · 延迟 · 不符合 · breached · breach · sla breached · missed · sla missed · sla violated · violated · failed · fail · overdue · late · not met · non-compliant · out of sla · resolved late · red`,
  open: `即将超时 · 即将逾期 · 临期 · 预警 · 处理中 · 进行中 · 未到期 · at risk · due soon · pending · in progress · running · on track · paused · open · yellow · amber · yellow/amber`,
  none: `无sla · 不适用 · 无时限 · no sla · n/a · na · not applicable · none`,
});

export const RESPONSIBILITY = vocabulary<NonNullable<Ticket["responsibility"]>>({
  upheld: `有责 · 客服 · 客服部 · 坐席 · 我方 · 全责 · 主责 · 成立 · 投诉成立 · 有效 · 有效投诉 · 属实 · 我方责任 · 客服责任 · 我司责任 · 可归责 · 是 · valid · upheld · substantiated · at fault · justified · our fault · yes`,
  partly: `部分有责 · 次责 · 部分责任 · 部分成立 · 部分属实 · partly upheld · partially upheld · partial · partly`,
  "not-upheld": `无责 · 不成立 · 投诉不成立 · 无效 · 无效投诉 · 不属实 · 客户 · 第三方 · 客户原因 · 客户责任 · 客户误解 · 第三方责任 · 免责 · 剔除 · 恶意投诉 · 不可归责 · 非可归责 · 否
    · invalid · not upheld · unsubstantiated · not at fault · customer error · excluded · exempt · unjustified · no`,
  open: `待判定 · 待定 · 判责中 · 申诉中 · 待厘清 · 待定责 · 调查中 · pending · under review · under investigation · tbd`,
});

/** Whose fault it was, under 责任方: the people who are assessed here, or anybody else. Without 责任, 原因, 部 and the like behind the word. */
export const RESPONSIBLE_PARTY = vocabulary<"own" | "others">({
  own: `客服 · 客服人员 · 客服专员 · 客服代表 · 客服中心 · 客服团队 · 人工客服 · 在线客服 · 售后客服 · 坐席 · 话务员 · 我方 · 我们 · 本组 · 本部 · 员工 · 本人 · 个人 · 人员 · 服务人员 · 服务态度
    · agent · agents · us · ours · our team · our side · own · employee · staff · service agent · customer service · customer support · customer care · support · support team · service team · call center · call centre · contact center · cs`,
  others: `物流 · 物流商 · 快递 · 快递员 · 快递公司 · 物流公司 · 承运商 · 承运 · 配送 · 配送员 · 运输 · 货运 · 宅配 · 仓库 · 仓储 · 仓配 · 供应商 · 供货商 · 厂家 · 厂商 · 厂 · 工厂 · 制造商 · 品牌 · 品牌商 · 商家 · 卖家 · 经销商 · 代理商 · 加盟商
    · 客户 · 顾客 · 客人 · 买家 · 消费者 · 用户 · 会员 · 客户自身 · 客户个人 · 第三方 · 平台 · 外部 · 外包 · 合作方 · 合作商 · 合作伙伴 · 银行 · 支付 · 系统 · 技术 · 研发 · 产品 · 商品 · 产品质量 · 商品质量 · 质量 · 产品品质 · 商品品质 · 品质 · 生产 · 采购 · 运营 · 财务 · 市场 · 销售 · 门店 · 安装 · 安装商 · 不可抗力 · 天气
    · logistics · courier · carrier · shipping · shipper · delivery · transport · warehouse · fulfilment · fulfillment · supplier · vendor · manufacturer · factory · merchant · seller · dealer · reseller · distributor · customer · client · buyer · consumer · user · third party · third-party · 3rd party · partner · platform · external · bank · payment · system · it · engineering · product · product quality · quality · production · purchasing · procurement · operations · finance · marketing · sales · store · installer · force majeure · weather`,
});
