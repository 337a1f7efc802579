// Words of policy cells and of formula arguments: direction, mode, what a missing score does.
import type { Direction, MetricMode } from "../../core/metric";
import type { MissingPolicy, RankMethod } from "../../core/policy";
import { vocabulary } from "../vocabulary";

export const DIRECTION = vocabulary<Direction>({
  higher: `higher · >= · ≥ · > · 越高越好 · 不低于 · 不少于 · 以上 · 至少 · 正向 · 正向指标 · 高优 · 望大 · 越大越好 · up · ↑ · max · at least · min value · greater is better · higher is better`,
  lower: `lower · <= · ≤ · < · 越低越好 · 不超过 · 不高于 · 以内 · 以下 · 最多 · 负向 · 反向 · 反向指标 · 望小 · 越小越好 · down · ↓ · min · at most · within · no more than · less is better · lower is better`,
});

export const MODE = vocabulary<MetricMode>({
  ratio: `ratio · 比例法 · 比率法 · 达成率法 · 完成率折算 · proportional`,
  threshold: `threshold · 达标法 · 是否达标 · 达标 · pass/fail`,
  scale: `scale · 量表 · 等级评分`,
  linear: `linear · 线性 · 插值法 · 线性插值 · interpolation`,
  steps: `steps · 阶梯法 · 阶梯 · 级距 · 分档 · 区间赋分 · 分级评分 · bands · tiers`,
  deduct: `deduct · 扣分法 · 减分制 · 倒扣 · 扣分制 · deduction`,
  bonus: `bonus · 加分项 · 加分法 · 奖励分 · extra credit`,
  direct: `direct · 直接得分 · 直接取分 · 直接计分 · 百分制`,
  gate: `gate · 一票否决 · 否决项 · 红线 · 底线 · veto · knock-out`,
});

export const MISSING_POLICY = vocabulary<MissingPolicy>({
  reweight: `reweight · 按比例重算 · 剔除后重算 · 剔除重算 · 权重重分配 · exclude`,
  zero: `zero · 记0分 · 计零 · 记为0 · 以零分计 · 0`,
  incomplete: `incomplete · 不评 · 不考核 · 不计算 · not assessed`,
});

export const RANK_METHOD = vocabulary<RankMethod>({
  competition: `competition · false · 0 · 标准排名 · 标准竞争排名 · 跳位排名 · standard`,
  dense: `dense · true · 1 · 中国式排名 · 中国式 · 密集排名 · 不跳位排名`,
});
