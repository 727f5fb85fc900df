import { Popover, type PopoverProps } from "@mantine/core";
import { useFocusTrap } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import { useScope, useSetPage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { useWords } from "../../locales/use-words.ts";
import { FloatingParts } from "../../parts/floating/FloatingParts.tsx";
import { useOpenAnchor } from "../../parts/open-number.tsx";
import { useIsPhone } from "../../parts/viewport.ts";
import css from "./ProvenancePopover.module.css";
import { ProvenanceView } from "./ProvenanceView.tsx";
import { type Place, usePlace } from "./use-place.ts";

/** The popover's text starts under the number itself. */
const beside = { mainAxis: 8, crossAxis: -17 };
const placement: NonNullable<PopoverProps["middlewares"]> = {
  flip: { fallbackPlacements: ["top-start", "right", "left"] },
  shift: { padding: 8 },
};

/** Where an open number comes from: beside it on a wide screen, over the whole of a phone. */
export function ProvenancePopover({ opens }: { readonly opens: string }) {
  const place = usePlace(opens);
  const isPhone = useIsPhone();
  const setPage = useSetPage();
  const anchor = useOpenAnchor();
  const asked = useQuery(trpc.portfolio.provenance.queryOptions({ ...useScope(), key: opens }));
  const close = useCallback(() => {
    setPage({ open: undefined }, "replace");
    anchor.current?.focus();
    anchor.current = null;
  }, [setPage, anchor]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [close]);
  // It opens at its full height, so that nothing moves under the reader's eye.
  if (asked.isPending || place === null) return null;
  const view = (
    <ProvenanceView
      provenance={asked.data}
      error={asked.error}
      onRetry={() => void asked.refetch()}
      onClose={close}
    />
  );
  if (isPhone) return <Sheet>{view}</Sheet>;
  return (
    <Floating key={opens} place={place} onClose={close}>
      {view}
    </Floating>
  );
}

function Sheet({ children }: { readonly children: ReactNode }) {
  const say = useWords(provenanceWords);
  const trap = useFocusTrap();
  return (
    <div ref={trap} className={css.sheet} role="dialog" aria-modal="true" aria-label={say.title}>
      {children}
    </div>
  );
}

type FloatingProps = {
  readonly place: Place;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

function Floating({ place, onClose, children }: FloatingProps) {
  const say = useWords(provenanceWords);
  const dropdown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      const isElsewhere = target instanceof Element && dropdown.current?.contains(target) === false;
      // Another number takes the popover over by itself.
      if (isElsewhere && target.closest("[data-opens]") === null) onClose();
    };
    addEventListener("pointerdown", onPress);
    return () => removeEventListener("pointerdown", onPress);
  }, [onClose]);
  return (
    <FloatingParts>
      <Popover
        opened
        position="bottom-start"
        offset={beside}
        middlewares={placement}
        trapFocus
        closeOnEscape={false}
        closeOnClickOutside={false}
        transitionProps={{ duration: 0 }}
        withRoles={false}
        classNames={{ dropdown: css.floating ?? "" }}
      >
        <Popover.Target>
          <span className={css.anchor} style={place} aria-hidden="true" />
        </Popover.Target>
        <Popover.Dropdown ref={dropdown} role="dialog" aria-label={say.title}>
          {children}
        </Popover.Dropdown>
      </Popover>
    </FloatingParts>
  );
}
