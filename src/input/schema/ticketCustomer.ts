// The customer of a ticket: what tells customers apart, so that those who come again are counted, and apart from it the name, which does not.
import type { Field } from "./schema";

/** Number, account and ways to reach the customer, then columns of names, which tell nobody apart and are read to be masked. */
export const TICKET_CUSTOMER: readonly Field[] = [
  {
    id: "customerId", shape: "id", role: "plain",
    zhCN: "客户编号 · 客户ID · 客户号 · 客户代码 · 会员编号 · 会员号 · 会员ID · 会员卡号 · 买家ID · 用户编号 · 投诉人编号",
    zhTW: "會員編號 · 會員卡號 · 客戶代號",
    en: "Customer ID · Client ID · Account ID · Account Number · Member ID · Membership No · Contact ID · Requester ID · Caller ID · Buyer ID · Consumer ID",
  },
  {
    id: "customerAccount", shape: "text", role: "plain", repeats: true,
    zhCN: "买家昵称 · 买家账号 · 买家旺旺 · 客户旺旺 · 会员名 · 会员账号 · 客户账号 · 用户账号 · 用户昵称 · 客户昵称 · 买家会员名 · 微信号 · 客户微信",
    zhTW: "會員帳號 · 買家帳號 · 客戶帳號",
    en: "Customer Account · Buyer Account · Buyer Username · Customer Username · Account Login",
  },
  {
    id: "customerContact", shape: "text", role: "plain", repeats: true,
    zhCN: "客户电话 · 联系电话 · 客户手机 · 客户手机号 · 联系方式 · 来电号码 · 主叫号码 · 投诉人电话 · 手机号 · 手机号码 · 电话 · 电话号码 · 客户邮箱",
    zhTW: "聯絡電話 · 連絡電話 · 客戶電話 · 來電號碼 · 手機 · 電話號碼 · 聯絡方式 · 申訴人電話",
    en: "Customer Phone · Phone · Phone Number · Contact Number · Contact Phone · Caller Number · Mobile · Telephone · Customer Email · Requester Email · Contact Email · ANI · Email† · Email Address†",
  },
  {
    id: "customer", shape: "text", role: "plain", repeats: true,
    zhCN: "客户 · 客户姓名 · 联系人 · 投诉人 · 诉求人 · 关联用户 · 来电人 · 顾客",
    zhTW: "客戶名稱 · 申訴人 · 聯絡人 · 反映人",
    en: `
      Customer · Requester · Caller · Contact · Client · Account Name · Reporter · End User ·
      Associated Contact · Contact Name · Customer Name · Company · Complainant`,
  },
];
