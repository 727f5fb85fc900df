import css from "./Logo.module.css";

export function Logo() {
  return (
    <svg className={css.logo} viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="6" />
      <g>
        <circle cx="6.6" cy="18" r="2.1" />
        <circle cx="11.8" cy="17.6" r="2.1" />
        <circle cx="13.8" cy="12.6" r="2.1" />
        <circle cx="18.8" cy="8.6" r="2.1" />
        <circle cx="8.4" cy="12.4" r="1.5" opacity=".8" />
      </g>
    </svg>
  );
}
