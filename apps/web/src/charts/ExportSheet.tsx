import type { Picture } from "@lianchi/charts";
import { Link, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useTheme } from "../address/theme.ts";
import { usePage } from "../address/use-page.ts";
import { exportSheetWords } from "../locales/export-sheet.ts";
import { useWords } from "../locales/use-words.ts";
import { CheckField, ChoiceField } from "../parts/editing/Field.tsx";
import { Sheet } from "../parts/editing/Sheet.tsx";
import { chartsFile, type FileFormat, type FileOptions, isTogether, optionsOf } from "./chart-file.ts";
import css from "./ExportSheet.module.css";

type Chart = Picture["chart"];
type Size = "auto" | "large" | "a4-column" | "a4-half" | "16x9";

export type ExportSheetProps = {
  readonly charts: readonly { readonly id: Chart; readonly name: string }[];
  /** Those that are ticked at first. */
  readonly chosen: readonly Chart[];
  readonly onClose: () => void;
};

const formats = ["png", "svg", "pdf", "docx", "pptx", "xlsx", "csv"] as const satisfies readonly FileFormat[];

const sizeOptions: Readonly<Record<Size, FileOptions>> = {
  auto: {},
  large: { scale: 4 },
  "a4-column": { size: "a4-column" },
  "a4-half": { size: "a4-half" },
  "16x9": { size: "16x9" },
};

/** Everything about a file in one place: which charts, format, size, language, with or without colour. */
export function ExportSheet({ charts, chosen, onClose }: ExportSheetProps) {
  const say = useWords(exportSheetWords);
  const page = usePage();
  const theme = useTheme();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const [picked, setPicked] = useState<ReadonlySet<Chart>>(new Set(chosen));
  const [format, setFormat] = useState<FileFormat>("png");
  const [size, setSize] = useState<Size>("auto");
  const [lang, setLang] = useState(page.lang);
  const [separator, setSeparator] = useState<"comma" | "semicolon">("comma");
  const [isGrey, setGrey] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const knows = optionsOf[format];
  const wanted = charts.flatMap(({ id }) => (picked.has(id) ? [id] : []));
  const toggle = (id: Chart, isOn: boolean) => {
    const next = new Set(picked);
    if (isOn) next.add(id);
    else next.delete(id);
    setPicked(next);
    setEmpty(false);
  };
  const download = () => {
    if (wanted.length === 0) return setEmpty(true);
    const link = document.createElement("a");
    link.href = chartsFile(
      wanted,
      format,
      search,
      { theme, lang },
      {
        ...(knows.size ? sizeOptions[size] : {}),
        ...(knows.bw && isGrey ? { bw: 1 } : {}),
        ...(format === "csv" && separator === "semicolon" ? { separator } : {}),
      },
    );
    link.download = "";
    link.click();
    return onClose();
  };
  return (
    <Sheet
      title={say.title}
      hint={say.hint}
      asks={false}
      isBusy={false}
      errors={isEmpty ? { form: say.chooseOne } : {}}
      submit={
        wanted.length < 2
          ? say.download
          : isTogether(format)
            ? say.together(String(wanted.length))
            : say.several(String(wanted.length))
      }
      onSubmit={download}
      onClose={onClose}
    >
      <fieldset className={css.charts}>
        <legend className={css.legend}>{say.charts}</legend>
        {charts.map(({ id, name }) => (
          <label key={id} className={css.chart}>
            <input
              type="checkbox"
              checked={picked.has(id)}
              onChange={({ target }) => toggle(id, target.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <ChoiceField
        label={say.format}
        isRequired
        value={format}
        choices={formats.map((value) => ({ value, text: say[value] }))}
        onChange={setFormat}
      />
      {knows.size && (
        <ChoiceField
          label={say.size}
          isRequired
          value={size}
          choices={[
            { value: "auto", text: say.sizeAuto },
            { value: "large", text: say.sizeLarge },
            { value: "a4-column", text: say.sizeColumn },
            { value: "a4-half", text: say.sizeHalf },
            { value: "16x9", text: say.sizeSlide },
          ]}
          onChange={setSize}
        />
      )}
      {format === "csv" && (
        <ChoiceField
          label={say.separator}
          isRequired
          value={separator}
          choices={[
            { value: "comma", text: say.comma },
            { value: "semicolon", text: say.semicolon },
          ]}
          onChange={setSeparator}
        />
      )}
      <ChoiceField
        label={say.language}
        isRequired
        value={lang}
        choices={[
          { value: "zh", text: say.chinese },
          { value: "en", text: say.english },
        ]}
        onChange={setLang}
      />
      {knows.bw && <CheckField label={say.grey} hint={say.greyHint} isChecked={isGrey} onChange={setGrey} />}
      <p className={css.more}>
        <Link to="/reports">{say.report}</Link>
      </p>
    </Sheet>
  );
}
