// Which course a text names: by id, then by name. Courses that only plans and records name are added without further facts.
import type { Course } from "../core/training";
import { fold } from "./fold";
import { idKey } from "./ids";

export interface CourseBook {
  /** The course's id; new courses are added under their own id or name. `null` where neither is given. */
  idOf(id: string | null, name: string | null): string | null;
  /** The id of a course already known by this text; `null` for others. */
  known(text: string): string | null;
  all(): readonly Course[];
}

const nameKey = (name: string): string => fold(name).replace(/[\s《》"“”()]+/g, "");

/** A book of the catalogue's courses; the first of two with one id counts. */
export function openCourseBook(catalogue: readonly Course[]): CourseBook {
  const courses: Course[] = [];
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  const add = (course: Course): string => {
    courses.push(course);
    if (!byId.has(idKey(course.id))) byId.set(idKey(course.id), course.id);
    if (!byName.has(nameKey(course.name))) byName.set(nameKey(course.name), course.id);
    return course.id;
  };
  for (const course of catalogue) if (!byId.has(idKey(course.id))) add(course);
  const known = (text: string): string | null => byId.get(idKey(text)) ?? byName.get(nameKey(text)) ?? null;
  return {
    known,
    idOf: (id, name) => {
      const found = (id === null ? null : known(id)) ?? (name === null ? null : known(name));
      if (found !== null) return found;
      const text = id ?? name;
      return text === null ? null : add(blankCourse(text, name ?? text));
    },
    all: () => courses,
  };
}

function blankCourse(id: string, name: string): Course {
  return {
    id, name, module: null, tier: null, method: null, cadence: null, days: null, trainer: null, validityMonths: null, requiredFor: null, dutyGate: null, passMark: null, launchOn: null, at: null,
  };
}
