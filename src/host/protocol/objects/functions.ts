// workbook.functions: only DATE, which tells an add-in the workbook's date system (nothing else in the API does).
import { numberOf } from "../arguments";
import { serialOfDate } from "../edits/typed";
import { navigation, objectType, readable } from "../member";
import { instance } from "../targets";

export const functions = objectType("Functions", {
  members: {
    date: navigation((host, [year, month, day]) => {
      const serial = dateSerial(numberOf(year, "year"), numberOf(month, "month"), numberOf(day, "day"), host.book);
      return instance("FunctionResult", serial === null ? { value: null, error: "#NUM!" } : { value: serial, error: null });
    }),
  },
});

export const functionResult = objectType("FunctionResult", {
  members: {
    value: readable((result) => result.value),
    error: readable((result) => result.error ?? ""),
  },
});

// As DATE: years below 1900 count from 1900, months and days run over into their neighbours.
function dateSerial(year: number, month: number, day: number, { date1904 }: { readonly date1904: boolean }): number | null {
  const moment = new Date(Date.UTC(2000, 0, 1));
  moment.setUTCFullYear(Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year), Math.trunc(month) - 1, Math.trunc(day));
  return serialOfDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate(), { date1904 });
}
