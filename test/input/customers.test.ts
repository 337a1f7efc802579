// Which customer a ticket is from, by whatever column tells customers apart.
import { describe, expect, test } from "@jest/globals";
import { sheet } from "../support/grid";
import { columns, read, told } from "./readBook";

const customers = (header: string, ...rows: readonly string[]): readonly (string | null)[] =>
  read(sheet("投诉", [`投诉编号 | 投诉时间 | 投诉类型 | ${header}`, ...rows.map((row, index) => `T${index + 1} | 2026-10-0${index + 1} 09:00 | 服务态度 | ${row}`)].join("\n"))).tickets.map(({ customer }) => customer);

describe("the customer of a ticket", () => {
  test("is the number where there is one, else the account, else the phone", () => {
    expect(customers("客户编号 | 买家昵称 | 联系电话", "C001 | 小鱼 | 13800138000", " | 小鱼 | 13800138000", " | | 13800138000", " | | ")).toEqual(["c001", "小鱼", "13800138000", null]);
  });
  test("one phone is one customer however it is written", () => {
    expect(customers("联系电话", "138-0013 8000", "+86 13800138000", "'１３８００１３８０００'", "13800138000")).toEqual(Array.from({ length: 4 }, () => "13800138000"));
  });
  test("hidden numbers and guests are nobody", () => {
    expect(customers("客户电话", "138****8000", "匿名", "0", "游客")).toEqual([null, null, null, null]);
  });
  test("a name alone tells nobody: two 张先生 are two people", () => {
    expect(customers("客户姓名", "张先生", "张先生")).toEqual([null, null]);
  });
  test("columns of customers are found in the three languages, and two phones raise no doubt", () => {
    const dataset = read(
      sheet("Tickets", `
        Ticket ID | Created | Type | Customer ID | Phone | Customer Email
        T1 | 2026-10-01 09:00 | Delivery | 77 | 555-0100 | a@b.example
      `),
      sheet("客訴", `
        客訴單號 | 客訴時間 | 客訴類別 | 會員編號 | 聯絡電話 | 來電號碼
        K1 | 2026-10-01 09:00 | 服務態度 | M9 | 0912345678 | 0912345679
      `),
    );
    expect(columns(dataset, 0).slice(3)).toEqual(["Customer ID=customerId", "Phone=customerContact", "Customer Email=customerContact"]);
    expect(columns(dataset, 1).slice(3)).toEqual(["會員編號=customerId", "聯絡電話=customerContact", "來電號碼=customerContact"]);
    expect(told(dataset, "doubtful-column")).toEqual([]);
  });
});
