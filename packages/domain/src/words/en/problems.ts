import type { ProblemCode, Say } from "../../problem-code.ts";

export const problems: Readonly<Record<ProblemCode, Say>> = {
  "invalid-field": (f, v, e) => `The value ${v} of “${f}” does not fit: ${e}.`,
  "unknown-project": (_, v) =>
    `There is no project with the id “${v}”. Check the id in the list of projects.`,
  "unknown-source": (_, v) =>
    `There is no source with the id “${v}”. Register the document under Sources first, then cite it.`,
  "unknown-chart": (_, v, e) => `There is no chart named “${v}”. The charts are: ${e}.`,
  "unknown-format": (_, v, e) => `“${v}” is not a format for export. The formats are: ${e}.`,
  "option-not-of-format": (f, v, e) =>
    `“${f}” has no meaning in ${v} files. It can be used with: ${e}. Leave it out, or ask for one of these formats.`,
  "options-exclude": (f, v, e) => `“${f}” (${v}) and “${e}” exclude each other. Leave one of them out.`,
  "unknown-address": (_, v) => `There is nothing at “${v}”. Check the link, or go back to the overview.`,
  "malformed-id": (f, v) =>
    `The value ${v} of “${f}” is no valid id. An id starts with a lower-case letter and has only lower-case letters, digits and hyphens, 64 characters at most.`,
  "negative-value": (f, v) =>
    `“${f}” cannot be negative, got ${v}. Enter zero or more; leave it empty when it is not known.`,
  "value-too-large": (f, v, e) =>
    `The value ${v} of “${f}” is too large, the limit is ${e}. Is the unit the right one?`,
  "whole-number-needed": (f, v) =>
    `“${f}” is counted in yuan or pieces and must be a whole number, got ${v}.`,
  "too-many-decimals": (f, v) => `“${f}” takes three decimals at most (in kW or kWh), got ${v}.`,
  "period-needed": (f) =>
    `“${f}” must say what period it covers; where the source does not say, choose “period not stated”.`,
  "no-period": (f, v) => `“${f}” is not counted over time and takes no period, got ${v}.`,
  "metric-of-other-kind": (_, v, e) =>
    `The metric “${v}” does not belong to this subject. The metrics are: ${e}.`,
  "source-or-reason": (f) =>
    `“${f}” has no source. A first entry needs one: choose or register it. To correct or withdraw what was a slip in typing, give a reason instead.`,
  "ground-needed": (f) =>
    `Give either “${f}” or a reason, not both and not neither. A first entry needs its source; where a correction or a withdrawal puts a slip right, a reason takes its place.`,
  "stage-needs-source": (_, v, e) =>
    `“${v}” was never recorded of ${e}, and a reason alone cannot record it. Choose or register the source that says so; a slip only leads back to a stage that was recorded or passed, or puts its date right.`,
  "source-id-taken": (_, v) =>
    `A source with the id “${v}” is registered already; nothing was written. Choose it in the list of sources, or word the title differently if it is another document.`,
  "source-missing": (f) =>
    `“${f}” has no source. Every figure names the document it comes from: choose or register a source.`,
  "operating-figure-before-grid": (f, v, e) =>
    `The project is not grid-connected yet (${e}), so it can have no operating figure “${f}” (${v}). Update its stage first.`,
  "stage-before-earlier": (_, v, e) =>
    `The stage date ${v} is before that of an earlier stage (${e}). Check both dates.`,
  "stale-version": (_, v, e) =>
    `Somebody changed this meanwhile: you saw version ${v}, it is now at version ${e}. Look at the new value, then submit again.`,
  "unknown-finding": (_, v) =>
    `There is no item to check with the id “${v}”: its figures may have been corrected. Reload and look again.`,
  "explanation-missing": (f) => `An explanation needs the field “${f}”: say why the figures can be so.`,
  "finding-changed": () =>
    "The figures behind this item have just changed. Look at the new values, then answer.",
  "body-too-large": (_, v, e) => `The request is too large (${v}), the limit is ${e}. Send it in parts.`,
  "batch-too-large": (_, v, e) => `${v} calls in one batch, the limit is ${e}. Send them in smaller batches.`,
  "broken-json": () => "The request is not valid JSON. Check that quotes, brackets and commas match.",
  "json-too-deep": (_, _v, e) =>
    `The request is nested too deeply; at most ${e} levels are taken. Send it with fewer levels.`,
  "method-unknown": (_, v, e) => `${v} requests are not taken. Use one of ${e}.`,
  "bad-range": (_, v) =>
    `The Range asked for of “${v}” lies outside of the file. Leave Range out, or ask for a part of the file.`,
  "wrong-media-type": (_, v) => `Content of the type “${v}” is not accepted. Send application/json.`,
  "foreign-host": (_, v, e) =>
    `This server does not answer to the name “${v}”; the request was refused. Use ${e}; an administrator adds names in LIANCHI_HOSTS.`,
  "host-open": (_, v) =>
    `HOST=${v} lets other machines in, and nobody signs in here: anyone could read and change everything. The server did not start. Use 127.0.0.1; to open it all the same, name the host names by which it is reached in LIANCHI_HOSTS, for example LIANCHI_HOSTS=energy.example.cn.`,
  "foreign-origin": (_, v) =>
    `A write or an export asked for by another site (${v}) was refused. Use the pages of this product.`,
  "too-many-requests": (_, _v, e) => `Too many requests. Try again in ${e} seconds.`,
  "as-of-in-future": (_, v, e) => `The date ${v} has not come yet. Choose ${e} or an earlier day.`,
  "request-timeout": () =>
    "The transfer took too long and was not received whole; nothing was written. Check the network and try again.",
  "unreadable-request": () => "This is no complete HTTP request. Check the program that sent it.",
  "map-without-area": () =>
    "The boundary encloses no area: its points lie on one spot or line. Check the file.",
  "map-at-pole": (_, v, e) =>
    `The latitude ${v} of the boundary is too near a pole to be drawn. It must be within ${e}; check the file and its coordinate system.`,
  "map-too-many-points": (_, v, e) =>
    `The boundary has over ${v} points; the limit is ${e}. Simplify it before loading.`,
  "year-out-of-range": (f, v, e) =>
    `The year of ${v} in “${f}” cannot be. It must be within ${e}; check the date.`,
  "end-before-start": (f, v, e) => `${v} in “${f}” is before the start, ${e}. Check both.`,
  "batch-twice": (_, v) =>
    `The batch “${v}” stands twice in the plan. Take one out, or give it another name.`,
  "unknown-cluster": (_, v) => `There is no cluster “${v}”. Check the id on the cluster page.`,
  "day-not-come": (_, v, e) =>
    `The day ${v} has not come yet. What is recorded here has happened: enter ${e} or an earlier day, and what is still to come once it has come.`,
  "folder-locked": (_, v, e) =>
    `The data folder ${v} is in use by another process (${e}). Stop it first, or name another folder with LIANCHI_DATA.`,
  "folder-read-only": (_, v) =>
    `The data folder ${v} cannot be written. Check its permissions, or name another with LIANCHI_DATA.`,
  "folder-full": (_, v) =>
    `The disk of the data folder ${v} is full; nothing was written. Make room and try again.`,
  "folder-gone": (_, v) =>
    `The data folder ${v} was deleted or moved away; nothing was written. Stop the server, put the folder back in its place, and start again.`,
  "folder-foreign-file": (_, v) =>
    `The file ${v} in the data folder belongs to another user, so the folder was not opened. Let that user or an administrator move it away, or give it to this user with chown; delete nothing else in the pg folder.`,
  "temp-full": () =>
    "The disk for temporary files is full; the file was not read. Make room, or name another folder in TMPDIR and start again.",
  "import-past-cancel": () =>
    "The rows are being committed and can no longer be cancelled. Wait for the result; a written import can be undone.",
  "folder-newer": (_, v, e) =>
    `The data folder ${v} was written by a newer version of the program (${e}). Upgrade the program; this version left it untouched.`,
  "folder-damaged": (_, v, e) =>
    `The data folder ${v} cannot be opened: ${e}. Stop every program that uses it, copy the whole folder away as it is, then check the disk; if you keep a copy of your own, put it in its place. To go on at once, name a new folder in LIANCHI_DATA.`,
  "database-unreachable": (_, v, e) =>
    `The database ${v} named by DATABASE_URL cannot be reached: ${e}. Check address, user, password and whether it runs.`,
  "database-too-old": (_, v, e) => `The database is PostgreSQL ${v}; at least ${e} is needed. Upgrade it.`,
  "port-taken": (_, v) => `Port ${v} is taken. Stop the program that uses it, or choose another with PORT.`,
  "query-timeout": (_, _v, e) =>
    `The work took longer than ${e} seconds and was stopped; nothing was written. Try again later.`,
  "unknown-scenario": (_, v, e) => `There is no scenario with the id “${v}”. There are: ${e}.`,
  "unknown-parameter": (_, v) => `There is no parameter “${v}”. Check it on the page of returns.`,
  "scenario-locked": (_, v) =>
    `The scenario “${v}” is locked and was left as it is. Unlock it, or change a copy.`,
  "assumption-in-future": (_, v, e) =>
    `The day for which a value holds has not come yet: ${v}. Nothing was saved; give ${e} or an earlier day.`,
  "unknown-site": (_, v) => `There is no site with the id “${v}”. Check the id in the table of sites.`,
  "site-replaced": (_, v, e) =>
    `Site “${v}” was part of an illustrative layout and has been replaced by real sites: ${e}. Look for the site that took its place in the table of sites; if it should not have been replaced, undo that import in the history.`,
  "site-taken-back": (_, v, e) =>
    `The entry of site “${v}” was undone: ${e}. If it should not have been, undo that undoing in the history.`,
  "stage-goes-back": (_, v, e) =>
    `Site ${v} is at “${e}” and cannot go back to an earlier stage. If the record is wrong, tick “correction”; to fill in an earlier stage, give its date.`,
  "reason-missing": (f) =>
    `A site that is dropped needs a reason in “${f}”, for instance a conflict over land.`,
  "nothing-changes": (_, v) => `The ${v} chosen sites are like that already; there is nothing to write.`,
  "reference-changed-meanwhile": (_, v, e) =>
    `Meanwhile ${e} made “${v}” the reference. Nothing was written. Open the form again, look at that plan and decide which is the reference; or save yours without making it the reference: both are kept.`,
  "sites-changed-meanwhile": (_, v) =>
    `${v} of these sites have just been changed by somebody else; nothing was written. Look at them as they are now and send again.`,
  "cannot-undo": (_, v, e) => `Action ${v} cannot be undone: ${e}. Use a correction instead.`,
  "file-empty": (_, v) => `There is no data in the file (${v}). Is it the right file and sheet?`,
  "file-broken": (_, v, e) =>
    `The file is no complete ${v}${e === "—" ? "" : ` (${e})`}. Export or download it again.`,
  "file-too-heavy": (_, v, e) =>
    `Reading this file takes more memory or time than allowed (${v}, ${e} s); it was stopped and nothing was written. Remove empty rows and columns and sheets that are not needed, or split the file.`,
  "cell-too-far": (f, v, e) =>
    `Cell ${v} of the sheet “${f}” lies too far from the table (at most ${e}, rows × columns). Delete that cell, or copy the table to a new sheet.`,
  "file-too-long": (_, v, e) =>
    `The file has ${v} rows or more; at most ${e} go at once. Split it into several files.`,
  "file-too-wide": (_, v, e) =>
    `The file has ${v} columns, at most ${e} are read. Delete those that are not needed.`,
  "encoding-unknown": (_, v) =>
    `The file's text encoding is not known (${v}). Save it as CSV in UTF-8, or use XLSX.`,
  "workbook-encrypted": () => "The workbook has a password. Take it off in Excel and save again.",
  "workbook-old": () => "This is an old .xls workbook. Save it as .xlsx in Excel.",
  "zip-bomb": (_, v, e) =>
    `The packed file would unpack to too much (${v}, limit ${e}) and was refused. Check where it comes from.`,
  "xml-entities": () =>
    "The KML declares a document type or entities and is not read, for safety. Export it again.",
  "geojson-array": () =>
    'The GeoJSON is an array of features, not a collection. Make it {"type": "FeatureCollection", "features": […]}.',
  "geometry-not-point": (_, v) =>
    `The geometry is a ${v}; a site can only be a Point. Make it a point or delete the row.`,
  "remote-links": (_, v) => `The file has ${v} links to elsewhere; none was opened.`,
  "columns-missing": (_, v, e) =>
    `The header lacks ${v}. Its columns are: ${e}. Add them, or use these names.`,
  "column-twice": (f, v) => `“${f}” and “${v}” are the same number twice. Keep one of the columns.`,
  "column-without-unit": (f, _, e) => `The header “${f}” names no unit that can be used. Write it like ${e}.`,
  "comparables-none": () => "There is no table of comparables now, so there is nothing to remove.",
  "row-ragged": (_, v, e) => `The row has ${v} columns, the header ${e}. Check separators and quotes.`,
  "header-merged": (_, v) =>
    `${v} cells of the header are empty or merged and are named by number. Check the mapping.`,
  "number-rounded": (_, v) =>
    `${v} has more than 15 digits; Excel may have changed its end. Make the column text and enter it again.`,
  "position-zero": () =>
    "The position is (0, 0), which mostly means none. Enter the real one or leave it empty.",
  "position-swapped": (_, v) =>
    `Longitude and latitude of ${v} seem to be swapped. Exchange the two columns.`,
  "position-out-of-range": (_, v) =>
    `The position ${v} is outside the range of degrees. Check the numbers and the system.`,
  "position-not-degrees": (_, v, e) =>
    `The position ${v} looks like metres, not degrees. Set the system to ${e}.`,
  "position-not-metres": (_, v) =>
    `The position ${v} does not look like CGCS2000 in zones of three degrees. Check the system, the zone and the order of x and y.`,
  "meridian-needed": (_, v) =>
    `The position ${v} names no zone. Enter the central meridian, for instance 126.`,
  "position-outside-county": (_, v, e) =>
    `The position ${v} lies outside ${e}. Import it if that is so; otherwise check the system.`,
  "id-missing": () => "The id is missing. Every site needs one.",
  "id-twice": (_, v, e) => `The id “${v}” stands in row ${e} already. Delete the double row.`,
  "number-unreadable": (f, v) => `The value “${v}” of “${f}” is no number. Enter digits only, like 6.25.`,
  "date-unreadable": (f, v) => `The value “${v}” of “${f}” is no date. Write 2026-05-20 or 2026-05.`,
  "stage-unknown": (_, v) => `The stage “${v}” is not known. Say in the mapping which stage it means.`,
  "text-too-long": (f, v, e) => `“${f}” is too long (${v} characters), at most ${e}.`,
  "rows-wrong": (_, v) => `There are ${v} errors; nothing was written. Mend them and check again.`,
  "import-gone": () =>
    "This import has expired, was cancelled, or made room for later ones. Choose the file again.",
  "import-busy": () => "Another import is under way. Try again later.",
  "layout-choice-missing": (_, v, e) =>
    `The file brings ${v} new ids, and the cluster still has ${e} illustrative sites. Say what becomes of those: replace them (replace), keep them beside the new ones (add), or match by distance (nearest:km).`,
  "ring-crosses": (_, v) =>
    `The boundary crosses itself at ${v}. Mend it in a mapping program and export again.`,
  "unknown-report": (_, v) => `There is no report “${v}”. Choose one on the page of reports.`,
  "unknown-template": (_, v, e) => `There is no report template “${v}”. Templates: ${e}.`,
  "unknown-export": (_, v) => `No exported file is known as “${v}”.`,
  "unknown-job": (_, v) =>
    `No order is known as “${v}”: it is done and put away, or the server was started anew.`,
  "press-full": (_, v, e) =>
    `${v} files are waiting already, at most ${e} may. Nothing was begun; try again in a minute.`,
  "report-too-long": (_f, _v, e) =>
    `The file took longer than ${e} s and was stopped. Choose fewer projects or chapters, then try again.`,
  "report-failed": (_, v) => `The file could not be made (${v}); please try again.`,
  "report-cancelled": () => "The order was cancelled. No file was left behind.",
  "report-text-outdated": (_, v) =>
    `The data has changed since paragraphs of this report were written by hand (${v}). No file was made. Check these paragraphs on the report’s page, or export all the same (parameter outdated=print): the file then says so in their place.`,
  "unknown-chapter": (_, v, e) => `This template has no chapter “${v}”. It has: ${e}.`,
  "report-without-chapters": () => "No chapter is chosen: the report would be empty. Keep at least one.",
  "one-project-needed": (_, v) => `A brief is about one project and ${v} are chosen. Choose one.`,
  "official-is-chinese": () =>
    "The form of official documents (GB/T 9704-2012) exists in Chinese only. Choose Chinese, or the style “brief”.",
  "period-not-begun": (_, v, e) =>
    `${v} has not begun on the as-of day, ${e}. Choose an earlier period or a later day.`,
  internal: (_, v) =>
    `The server met an unexpected error; nothing was written. Try again; if it comes back, give the administrator the number ${v}.`,
};
