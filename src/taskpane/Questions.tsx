// What the program is not sure of, asked one under the other; each answer is a button.
import { Button, Link } from "@fluentui/react-components";
import { useRef } from "react";
import type { Question } from "../app/questions";
import type { Settling } from "../app/memory";
import { useSpeech } from "./language";

export interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly onAnswer: (settling: Settling) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

export function Questions({ questions, onAnswer, onShow }: QuestionsProps) {
  const { tell } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = (settling: Settling): void => {
    // The question goes with its buttons: the keyboard then stands before those that are left.
    heading.current?.focus();
    onAnswer(settling);
  };
  return (
    <section className="questions" aria-labelledby="questions" hidden={questions.length === 0}>
      <h3 id="questions" ref={heading} tabIndex={-1}>{tell("questions", { n: questions.length })}</h3>
      <ul className="cards">
        {questions.map(({ id, sheet, address, text, answers }) => (
          <li key={id}>
            <p>{text} <Link as="button" className="quiet" onClick={() => onShow(sheet, address)}>{tell("lookAt")}</Link></p>
            <div className="row" role="group" aria-label={text}>
              {answers.map(({ label, settling }) => <Button key={label} size="small" onClick={() => answer(settling)}>{label}</Button>)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
