// Words of service-limit statuses, as the report and the formulas write them and as people's sheets do.
import type { SlaStatus } from "../../core/ticketFigures";
import { vocabulary } from "../vocabulary";

export const SLA_STATUS = vocabulary<SlaStatus>({
  met: `met · 达标 · 未超时 · 未逾期 · 及时 · 按时 · 按时完成 · 准时 · 达成 · 合规 · 期限内 · 时效内 · within sla · in sla · achieved · compliant · on time · not breached`,
  breached: `breached · 超时 · 已超时 · 逾时 · 已逾时 · 逾期 · 已逾期 · 超期 · 延误 · 不及时 · 未达标 · 未达成 · 违约 · missed · violated · sla violated · overdue · late · not met · out of sla`,
  "at-risk": `at risk · at-risk · 即将超时 · 即将逾时 · 即将逾期 · 临期 · 预警 · due soon`,
  running: `running · 处理中 · 进行中 · 未到期 · in progress · on track`,
  none: `none · no limit · no sla · cancelled · canceled · merged · 不考核 · 无时限 · 未设时限 · 无sla · 取消 · 已取消 · 合并 · 已合并`,
  "cannot-tell": `cannot tell · cannot-tell · 无法判断`,
});
