import type { ButtonHTMLAttributes } from "react";
import css from "./Button.module.css";

type ButtonProps = Readonly<ButtonHTMLAttributes<HTMLButtonElement>> & {
  readonly ref?: React.Ref<HTMLButtonElement>;
  /** `primary` once a page; `quiet` has no border. */
  readonly look?: "plain" | "primary" | "quiet";
};

export function Button({ look = "plain", className = "", ...rest }: ButtonProps) {
  return <button type="button" className={`${css.button} ${css[look]} ${className}`} {...rest} />;
}
