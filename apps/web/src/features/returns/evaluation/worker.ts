import { answers, type Question } from "./answer.ts";

function answerTo(question: Question) {
  switch (question.kind) {
    case "evaluate":
      return answers.evaluate(question.ask);
    case "analyse":
      return answers.analyse(question.ask);
    case "draw":
      return answers.draw(question.ask);
  }
}

addEventListener("message", ({ data }: MessageEvent<Question>) => postMessage(answerTo(data)));
