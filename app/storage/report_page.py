"""A report as one HTML page that needs nothing else: no network, no script; legible in dark and light, and printed."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from app.domain.annotation import State
from app.domain.languages import RIGHT_TO_LEFT
from app.domain.outlines import outlines
from app.domain.wording import counted, mark, spoken, tr
from app.storage.agreement import UNITS, ReaderAgreement
from app.storage.plots import MINUS, number
from app.storage.report import Case, ModelQuality, Report, Spread

_NOTHING = "\N{EN DASH}"
_SIDE = 320  # pixels of a picture's longer side
_FIRST, _SECOND = "#f0e442", "#ff5fd2"  # told apart by every kind of colour vision, and on a dark image

_STATES = {
    State.ACCEPTED: mark("accepted"),
    State.CORRECTED: mark("corrected"),
    State.PROPOSED: mark("proposed"),
    State.SKIPPED: mark("skipped"),
    State.REJECTED: mark("rejected"),
    State.EMPTY: mark("empty"),
}

_STYLE = """
:root { color-scheme: light dark; --back: #ffffff; --panel: #f2f4f6; --text: #18202a; --muted: #515c68;
  --line: #d7dde3; --accepted: #0b7550; --corrected: #b07d00; --proposed: #1b5fb4; --skipped: #8a949f;
  --rejected: #8f1622; --empty: #cfd6dd; }
@media (prefers-color-scheme: dark) { :root { --back: #15181c; --panel: #1c2026; --text: #e7ebef; --muted: #a5b0bb;
  --line: #2f363f; --accepted: #55e0a8; --corrected: #f2c84b; --proposed: #7ab4fa; --skipped: #7d8894;
  --rejected: #ff8474; --empty: #3a424c; } }
@page { margin: 16mm; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; print-color-adjust: exact;
  -webkit-print-color-adjust: exact; }
main { max-width: 900px; margin: 0 auto; padding: 32px 24px 48px; }
h1 { font-size: 26px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 18px; margin: 36px 0 8px; break-after: avoid; }
h3 { font-size: 15px; margin: 20px 0 6px; break-after: avoid; }
p { margin: 6px 0; max-width: 72ch; }
.muted, figcaption span { color: var(--muted); }
.tiles { display: flex; flex-wrap: wrap; gap: 12px; margin: 20px 0 4px; }
.tile { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 10px 16px;
  min-width: 130px; }
.tile b { display: block; font-size: 24px; line-height: 1.25; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; break-inside: avoid;
  font-variant-numeric: tabular-nums; }
th, td { text-align: end; padding: 5px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; }
th:first-child, td:first-child { text-align: start; padding-inline-start: 0; min-width: 9em;
  overflow-wrap: break-word; }
.scroll { overflow-x: auto; }
.bar { display: flex; height: 14px; border-radius: 7px; overflow: hidden; margin: 10px 0 8px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; padding: 0; margin: 0; list-style: none; }
.legend i { display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-inline-end: 6px; }
svg { max-width: 100%; height: auto; direction: ltr; }
figure { margin: 0; break-inside: avoid; }
.plot { margin: 12px 0; }
.cases { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 18px; margin: 12px 0; }
.cases svg { display: block; width: 100%; max-height: 260px; background: #101214; border-radius: 6px; }
figcaption { font-size: 13px; line-height: 1.4; margin-top: 6px; overflow-wrap: anywhere; }
figcaption b, figcaption span { display: block; }
.key { break-after: avoid; }
.key svg { vertical-align: middle; width: 44px; height: 12px; background: #101214; border-radius: 3px;
  margin-inline-end: 6px; }
@media print { :root { color-scheme: light; --back: #ffffff; --panel: #ffffff; --text: #000000; --muted: #444444;
  --line: #bbbbbb; --accepted: #0b7550; --corrected: #b07d00; --proposed: #1b5fb4; --skipped: #8a949f;
  --rejected: #8f1622; --empty: #cfd6dd; } main { padding: 0; max-width: none; }
  body { font-size: 12px; } .cases { grid-template-columns: repeat(3, 1fr); } .plot svg { width: 78%; }
  h2 { margin-top: 24px; } }
"""


def page(report: Report) -> str:
    """The whole file, in the language that is spoken."""
    count, accepted = sum(report.images.values()), report.images.get(State.ACCEPTED, 0)
    waiting = sum(report.images.get(state, 0) for state in (State.EMPTY, State.PROPOSED, State.CORRECTED))
    date = f"{report.written_at:%Y-%m-%d %H:%M}"
    place = _place(report)
    tiles = [(tr("Images"), str(count)), (tr("Accepted"), str(accepted)), (tr("Still to decide"), str(waiting))]
    if report.seconds:
        tiles.append((tr("Median time per image"), _duration(report.seconds.median)))
    sections = [
        _counts(report),
        _times(report.seconds),
        _proposals(report.models),
        _cases(tr("Proposals that were changed most"), tr("Proposal"), tr("Accepted"), report.worst_proposals),
        *(_agreement(found, cases) for found, cases in report.agreements),
        _nobody_compared() if not report.agreements else "",
    ]
    code = spoken()
    title = _text(tr("WaveMask report"))
    reading = escape(tr("Reading of {reader}", reader=report.reader))
    return f"""<!DOCTYPE html>
<html lang="{code}" dir="{"rtl" if code in RIGHT_TO_LEFT else "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{title}, {date}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p class="muted">{reading} · {date} · WaveMask {escape(report.version)}</p>
<div class="tiles">{"".join(f'<div class="tile">{_text(name)}<b>{value}</b></div>' for name, value in tiles)}</div>
{"".join(sections)}
{_heading(tr("Where the data are"))}
{_paragraph(place)}
{_muted(tr("WaveMask is a tool for annotation; it is not a medical device, and this report is no diagnosis."))}
</main>
</body>
</html>
"""


def _place(report: Report) -> str:
    if report.place is None:
        return tr(
            "Workspace: not told, as names are left out of this report. This page holds copies of what it shows, "
            "and loads nothing from anywhere."
        )
    return tr(
        "Workspace: {place}. This page holds copies of what it shows, and loads nothing from anywhere.",
        place=report.place,
    )


def _counts(report: Report) -> str:
    count = sum(report.images.values())
    shown = [(state, report.images[state]) for state in _STATES if report.images.get(state)]
    bar = "".join(f'<span style="background:var(--{state});flex:{n}"></span>' for state, n in shown)
    legend = "".join(
        f'<li><i style="background:var(--{state})"></i>{_text(tr(_STATES[state]))}: {n} ({n / count:.0%})</li>'
        for state, n in shown
    )
    used = [state for state in _STATES if any(states.get(state) for _, states in report.labels)]
    rows = [[escape(name), *(str(states.get(state, 0)) for state in used)] for name, states in report.labels]
    head = [tr("Label"), *(tr(_STATES[state]) for state in used)]
    table = _table(head, rows) if used else _paragraph(tr("There are no annotations yet."))
    return (
        f'{_heading(tr("How far the work is"))}<div class="bar">{bar}</div><ul class="legend">{legend}</ul>'
        f"<h3>{_text(tr('Annotations by label and state'))}</h3>"
        f"{table}{_muted(tr('An annotation is the mask of one frame for one label.'))}"
    )


def _times(seconds: Spread | None) -> str:
    if seconds is None:
        told = _paragraph(tr("Nothing is accepted yet."))
    else:
        sentence = counted(
            seconds.n,
            "Median {median}, half of the images between {low} and {high} (n = {n} image with an accepted frame).",
            "Median {median}, half of the images between {low} and {high} (n = {n} images with an accepted frame).",
            median=_duration(seconds.median),
            low=_duration(seconds.q1),
            high=_duration(seconds.q3),
        )
        told = _paragraph(sentence) + _muted(tr("Active time alone: pauses are not counted."))
    return _heading(tr("Time per image")) + told


def _proposals(models: Sequence[ModelQuality]) -> str:
    heading = _heading(tr("Proposals"))
    if not models:
        return heading + _paragraph(tr("No accepted annotation began as a proposal yet."))
    rows = []
    for model in models:
        dice = model.dice
        rows.append(
            [
                f"{escape(model.bundle_id)} <span class='muted'>{escape(model.weights_sha256[:8])}</span>",
                str(dice.n),
                _range(f"{dice.median:.3f}", f"{dice.q1:.3f}", f"{dice.q3:.3f}"),
                f"{model.unchanged} ({model.unchanged / dice.n:.0%})",
                _median(model.seconds_unchanged),
                _median(model.seconds_corrected),
                _saved(model),
            ]
        )
    head = [
        tr("Model and version"),
        "n",
        tr("Dice, median (quartiles)"),
        tr("Unchanged"),
        tr("Time unchanged"),
        tr("Time corrected"),
        tr("Difference"),
    ]
    about = tr(
        "Dice compares the proposal with the mask that was accepted in its place. Unchanged: accepted as proposed, "
        "pixel by pixel. Times are the medians of active time per image, of images with one accepted frame; their "
        "difference is what a proposal that needs no correction spares beside one that does. Outlining without a "
        "proposal was not timed, so nothing is said about it. The images are those that were worked on, not a sample "
        "drawn at random."
    )
    return heading + _table(head, rows) + _muted(about)


def _saved(model: ModelQuality) -> str:
    if model.seconds_unchanged is None or model.seconds_corrected is None:
        return _NOTHING
    seconds = model.seconds_corrected.median - model.seconds_unchanged.median
    return f"{MINUS if seconds < 0 else ''}{_duration(abs(seconds))}"


def _agreement(found: ReaderAgreement, cases: Sequence[Case]) -> str:
    parts = [
        _heading(tr("Agreement of {a} (A) and {b} (B)", a=found.a, b=found.b)),
        _paragraph(
            tr(
                "{images} submitted by both; {annotations} compared, those of frames that both have accepted. Frames "
                "that only one of them has accepted are left out: {one_sided}.",
                images=counted(found.images, "{n} image", "{n} images"),
                annotations=counted(len(found.rows), "{n} annotation", "{n} annotations"),
                one_sided=found.one_sided,
            )
        ),
    ]
    rows = []
    outlined = [row.agreement.dice for row in found.rows if not row.agreement.both_empty]
    if dice := Spread.of(outlined):
        rows.append(["Dice", str(dice.n), _range(f"{dice.median:.3f}", f"{dice.q1:.3f}", f"{dice.q3:.3f}")])
    for unit in UNITS:
        here = [row.agreement for row in found.rows if row.unit == unit and not row.agreement.both_empty]
        distance = Spread.of([one.hd95 for one in here if one.hd95 is not None])
        if distance:
            rows.append([f"HD95 ({unit})", str(distance.n), _quartiles(distance)])
        area = Spread.of([abs(one.area_difference) for one in here])
        if area:
            name = tr("Difference of areas, whatever its sign ({unit})", unit=f"{unit}²")
            rows.append([_text(name), str(area.n), _quartiles(area)])
    if empty := len(found.rows) - len(outlined):
        rows.append([_text(tr("Neither has outlined anything; not counted above")), str(empty), ""])
    if rows:
        parts.append(_table(["", "n", tr("Median (quartiles)")], rows))
    for _, plot in found.plots((found.a, found.b), inline=True):
        parts.append(f'<figure class="plot">{plot}</figure>')
    if found.rows:
        parts.append(
            _muted(
                tr(
                    "Bland-Altman plot. Lines: bias and limits of agreement (bias ± 1.96 SD); bars at the right: their "
                    "95 % confidence intervals. Frames of one cine are not independent of each other, which makes the "
                    "intervals too narrow."
                )
            )
        )
    parts.append(_cases(tr("Frames on which they agree least"), found.a, found.b, cases))
    return "".join(parts)


def _nobody_compared() -> str:
    return _heading(tr("Agreement of readers")) + _paragraph(
        tr("No two readers have submitted the same image yet, so there is nothing to compare.")
    )


def _cases(title: str, first: str, second: str, cases: Sequence[Case]) -> str:
    if not cases:
        return ""
    key = "".join(
        f'<li><svg viewBox="0 0 44 12" aria-hidden="true"><path d="M3 6H41" stroke="{colour}" stroke-width="2" '
        f'stroke-dasharray="{dashes}"/></svg>{escape(name)}</li>'
        for name, colour, dashes in ((first, _FIRST, "5 3"), (second, _SECOND, "none"))
    )
    figures = "".join(_figure(case, first, second) for case in cases)
    return f'<h3>{escape(title)}</h3><ul class="legend key">{key}</ul><div class="cases">{figures}</div>'


def _figure(case: Case, first: str, second: str) -> str:
    height, width = case.first.shape
    image = ""
    if case.rgb is not None:
        image = f'<image href="{_data_uri(case.rgb)}" width="{width}" height="{height}" preserveAspectRatio="none"/>'
    line = 'fill="none" stroke-width="2" vector-effect="non-scaling-stroke"'
    alt = escape(tr("{image}: outlines of {first} and {second}", image=case.title, first=first, second=second))
    note = f"<span>{escape(case.note)}</span>" if case.note else ""
    return (
        f'<figure><svg viewBox="0 0 {width} {height}" role="img" aria-label="{alt}">{image}'
        f'<path d="{_outline(case.second)}" stroke="{_SECOND}" {line}/>'
        f'<path d="{_outline(case.first)}" stroke="{_FIRST}" stroke-dasharray="5 3" {line}/></svg>'
        f"<figcaption><b>{escape(case.title)}</b><span>{escape(case.said)}</span>{note}</figcaption></figure>"
    )


def _outline(mask: NDArray[np.bool_]) -> str:
    """The outlines of a mask as the data of an SVG path."""
    return "".join("M" + "L".join(f"{x:g} {y:g}" for x, y in line.tolist()) + "Z" for line in outlines(mask))


def _data_uri(rgb: NDArray[np.uint8]) -> str:
    picture = Pillow.fromarray(rgb)
    picture.thumbnail((_SIDE, _SIDE), Pillow.Resampling.LANCZOS)
    content = io.BytesIO()
    picture.save(content, "JPEG", quality=85)
    return "data:image/jpeg;base64," + base64.b64encode(content.getvalue()).decode("ascii")


def _text(text: str) -> str:
    """A text between tags."""
    return escape(text, quote=False)


def _heading(text: str) -> str:
    return f"<h2>{_text(text)}</h2>"


def _paragraph(text: str) -> str:
    return f"<p>{_text(text)}</p>"


def _muted(text: str) -> str:
    return f'<p class="muted">{_text(text)}</p>'


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of cells that are HTML already, under texts."""
    cells = "".join(f"<th scope='col'>{_text(text)}</th>" for text in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f'<div class="scroll"><table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table></div>'


def _quartiles(spread: Spread) -> str:
    return _range(number(spread.median), number(spread.q1), number(spread.q3))


def _range(median: str, low: str, high: str) -> str:
    return _text(tr("{median} ({low} to {high})", median=median, low=low, high=high))


def _median(spread: Spread | None) -> str:
    return f"{_duration(spread.median)} <span class='muted'>n = {spread.n}</span>" if spread else _NOTHING


def _duration(seconds: float) -> str:
    if seconds < 10:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    return f"{whole} s" if whole < 120 else f"{whole // 60} min {whole % 60:02} s"
