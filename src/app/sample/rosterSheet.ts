// The roster: everyone who worked here in the year, the leaver too.
import type { Message } from "../../text/language";
import { CAST, supervisorOf, TEAM_NAMES, type Person } from "./cast";
import { serialOf, type SampleSheet, type SampleValue } from "./sampleSheet";
import { EMPLOYEE_ID, GRADE_WORDS, NAME, POST_WORDS, TEAM } from "./words";

/** The roster sheet, a row a person. */
export function rosterSheet(): SampleSheet {
  return {
    id: "roster",
    name: ["Roster", "花名册", "花名冊"],
    columns: [
      { id: "id", header: EMPLOYEE_ID, width: 12, format: "text" },
      { id: "name", header: NAME, width: 16 },
      { id: "team", header: TEAM, width: 12 },
      { id: "post", header: ["Position", "岗位", "職位"], width: 18 },
      { id: "grade", header: ["Job Grade", "职级", "職等"], width: 16 },
      { id: "hired", header: ["Hire Date", "入职日期", "到職日期"], width: 13, format: "date" },
      { id: "status", header: ["Employment Status", "在职状态", "在職狀況"], width: 18 },
      { id: "left", header: ["Leaving Date", "离职日期", "離職日"], width: 13, format: "date" },
      { id: "supervisor", header: ["Supervisor", "直属主管", "直屬主管"], width: 16 },
    ],
    rows: CAST.map((person) => ({ key: person.id, cells: cellsOf(person) })),
  };
}

function cellsOf(person: Person): Readonly<Record<string, SampleValue>> {
  const leads = person.post === "supervisor";
  return {
    id: person.id, name: person.name, team: TEAM_NAMES[person.team]!, post: POST_WORDS[person.post], grade: GRADE_WORDS[person.grade],
    hired: serialOf(person.hiredOn), status: statusOf(person), left: person.leftOn === null ? null : serialOf(person.leftOn),
    supervisor: leads ? null : supervisorOf(person.team).name,
  };
}

function statusOf(person: Person): Message {
  if (person.leftOn !== null) return ["Left", "离职", "離職"];
  return person.awayFrom === null ? ["Active", "在职", "在職"] : ["Maternity leave", "产假", "產假"];
}
