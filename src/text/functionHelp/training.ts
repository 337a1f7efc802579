// Help of the functions for training rates and due days.
import type { FunctionHelp } from "../functionHelp";
import { alike } from "../language";

export const TRAINING_HELP: readonly FunctionHelp[] = [
  {
    id: "PASSRATE",
    description: [
      "The share passed among the results there are, 0–1, rounded to 0.1 %. Scores pass from the pass mark on; words such as pass, fail, 合格, 未通过 count as they say; empty cells and people not examined do not count.",
      "已有结果中的合格率，0–1，四舍五入到 0.1%。得分达到合格分即为合格；合格、未通过、pass、fail 等文字按其含义计；空单元格和未参加考试的人不计。",
      "已有結果中的合格率，0–1，四捨五入到 0.1%。得分達到及格分即為合格；合格、未通過、pass、fail 等文字依其含義計；空白儲存格和未參加考試的人不計。",
    ],
    parameters: [
      { name: "scoresOrResults", help: ["Scores 0–100, or results in words of any of the three languages.", "得分 0–100，或三种语言的结果文字。", "得分 0–100，或三種語言的結果文字。"] },
      { name: "passMark", optional: true, help: ["The score that passes, 60 by default.", "合格分，默认 60。", "及格分，預設 60。"] },
    ],
    example: {
      formula: alike("=HRKPI.PASSRATE({88,55,72,91}, 60)"),
      gives: alike("0.75"),
      because: ["3 of 4 have 60 or more: 3 ÷ 4 = 75 %.", "4 人中 3 人达到 60 分：3 ÷ 4 = 75%。", "4 人中 3 人達到 60 分：3 ÷ 4 = 75%。"],
    },
  },
  {
    id: "ATTENDANCERATE",
    description: [
      "The attendance rate: (present + late) ÷ (present + late + absent), 0–1, rounded to 0.1 %. Leave, leaving early and empty cells do not count.",
      "出勤率：（出勤+迟到）÷（出勤+迟到+缺勤），0–1，四舍五入到 0.1%。请假、早退和空单元格不计。",
      "出勤率：（出席+遲到）÷（出席+遲到+缺席），0–1，四捨五入到 0.1%。請假、早退和空白儲存格不計。",
    ],
    parameters: [
      {
        name: "marks",
        help: [
          "One mark per person and session, such as present, late, absent, leave, 出勤, 迟到, 缺勤, 请假, √; a clock time is present.",
          "每人每场一个标记，如 出勤、迟到、缺勤、请假、√、present、absent；时刻视为出勤。",
          "每人每場一個標記，如 出席、遲到、缺席、請假、√、present、absent；時刻視為出席。",
        ],
      },
    ],
    example: {
      formula: ['=HRKPI.ATTENDANCERATE({"present";"late";"absent";"leave"})', '=HRKPI.ATTENDANCERATE({"出勤";"迟到";"缺勤";"请假"})', '=HRKPI.ATTENDANCERATE({"出席";"遲到";"缺席";"請假"})'],
      gives: alike("0.667"),
      because: [
        "One present and one late of three expected: 2 ÷ 3 = 66.7 %. Leave is apart.",
        "应到 3 人，出勤 1 人、迟到 1 人：2 ÷ 3 = 66.7%。请假不计。",
        "應到 3 人，出席 1 人、遲到 1 人：2 ÷ 3 = 66.7%。請假不計。",
      ],
    },
  },
  {
    id: "TRAININGDUE",
    description: [
      "The day a course is due again after it was last passed; month ends are clamped. Empty where it was never passed or does not come back.",
      "课程上次通过后再次到期的日期，月末取当月最后一天。从未通过或不再重复时为空。",
      "課程上次通過後再次到期的日期，月底取當月最後一天。從未通過或不再重複時為空白。",
    ],
    parameters: [
      { name: "lastPassed", help: ["The day the course was last passed.", "上次通过课程的日期。", "上次通過課程的日期。"] },
      {
        name: "cadence",
        help: [
          "weekly, monthly, quarterly, half-yearly, yearly, on-demand or once; 每周, 每月, 每季度, 每半年, 每年 and the like.",
          "每周、每月、每季度、每半年、每年、按需、一次；也可写 weekly、monthly 等。",
          "每週、每月、每季、每半年、每年、不定期、一次；也可寫 weekly、monthly 等。",
        ],
      },
    ],
    example: {
      formula: ['=HRKPI.TRAININGDUE("2026-08-31", "quarterly")', '=HRKPI.TRAININGDUE("2026-08-31", "每季度")', '=HRKPI.TRAININGDUE("2026-08-31", "每季")'],
      gives: alike("2026-11-30"),
      because: [
        "Three months after 31 August; November has 30 days. Format the cell as a date.",
        "8 月 31 日之后三个月；11 月只有 30 天。请将单元格设为日期格式。",
        "8 月 31 日之後三個月；11 月只有 30 天。請將儲存格設為日期格式。",
      ],
    },
  },
];
