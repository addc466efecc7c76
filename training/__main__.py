"""`python -m training`: make, score and use models."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import time
from pathlib import Path

import yaml

from training.run_control import CANCELLED, RunCancelled, RunControl, events_on_stdout, step_back

STARTED = time.monotonic()

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
MODELS = RESOURCES / "models"
CODEC = RESOURCES / "latent_codec"
CLASSIFIER = RESOURCES / "modality_classifier.json"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    distil = commands.add_parser("distil", help="distil our light latent encoder and mask decoder from the Tiny-VAE")
    distil.add_argument("--recipe", type=Path, required=True)
    distil.add_argument("--data", type=Path, required=True, help="folder that holds the recipe's data folders")
    distil.add_argument("--out", type=Path, default=CODEC, help="where it is written (default: %(default)s)")
    distil.add_argument("--download", action="store_true", help="fetch the Tiny-VAE from the hub if it is not here")

    train = commands.add_parser("train", help="train a bundle from a recipe")
    train.add_argument("--recipe", type=Path, required=True)
    train.add_argument("--data", type=Path, required=True, help="folder that holds the recipe's data folders")
    train.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="ENTRY=VALUE",
        help="replace an entry of the recipe; repeatable",
    )
    train.add_argument(
        "--out", type=Path, default=Path("models"), help="where the bundle is written (default: %(default)s)"
    )
    train.add_argument(
        "--runs", type=Path, default=Path("runs"), help="where each run has its folder (default: %(default)s)"
    )
    train.add_argument("--models", type=Path, help="where the bundle is that the recipe starts from (default: OUT)")
    train.add_argument("--codec", type=Path, default=CODEC, help="latent codec (default: %(default)s)")
    train.add_argument("--download", action="store_true", help="fetch the Tiny-VAE from the hub if it is not here")

    evaluate = commands.add_parser("evaluate", help="score bundles on their held-out images, or on other folders")
    evaluate.add_argument(
        "--model", action="append", required=True, help="id of a bundled model, or a bundle's folder; may be repeated"
    )
    evaluate.add_argument(
        "--data",
        type=Path,
        action="append",
        required=True,
        help="folder that holds the bundle's data folders, to score its held-out images, or a folder with images/ and "
        "masks/, to score all of them; may be repeated",
    )
    evaluate.add_argument("--out", type=Path, help="write scores.csv, summary.json and contact sheets here")
    evaluate.add_argument("--maps", action="store_true", help="write probability maps and masks to --out too")

    predict = commands.add_parser("predict", help="write masks for images")
    predict.add_argument("--model", required=True, help="id of a bundled model, or a bundle's folder")
    predict.add_argument("--out", type=Path, required=True)
    predict.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="image files or folders")

    modality = commands.add_parser("modality", help="train and score the classifier that tells modalities apart")
    modality.add_argument("--data", type=Path, required=True, help="folder that holds the data folders")
    modality.add_argument("--out", type=Path, default=CLASSIFIER, help="file to write (default: %(default)s)")

    tune = commands.add_parser("fine-tune", help="fine-tune a bundle on the accepted masks of a workspace")
    tune.add_argument("--model", required=True, help="id of a bundled model, or a bundle's folder")
    tune.add_argument("--out", type=Path, required=True, help="folder of the run; given again, the run goes on")
    data = tune.add_mutually_exclusive_group(required=True)
    data.add_argument("--workspace", type=Path, help="folder of the workspace, of which a snapshot is written to OUT")
    data.add_argument("--snapshot", type=Path, help="folder that `main.py snapshot` has written")
    tune.add_argument("--label", help="with --workspace: whose masks (default: the label that proposals are for)")
    tune.add_argument("--reader", default="", help="with --workspace: whose annotations (default: without a name)")
    tune.add_argument("--budget", choices=["quick", "standard", "thorough"], default="quick")
    tune.add_argument("--steps", type=int, help="take so many steps, however long it takes")
    tune.add_argument("--replay", type=Path, help="folder with images/ and masks/ to mix in, against forgetting")
    tune.add_argument("--regression", type=Path, help="folder with images/ and masks/ on which it must not get worse")
    tune.add_argument(
        "--modality", default="", help="ultrasound, endoscopy or dermoscopy (default: what the model is for)"
    )

    times = commands.add_parser("estimate", help="say how long fine-tuning would take on this machine")
    times.add_argument("--model", required=True, help="id of a bundled model, or a bundle's folder")
    times.add_argument("--images", type=int, required=True, help="how many there are to learn from")
    times.add_argument("--held-out", type=int, required=True, help="how many are held out")
    for command in (tune, times):
        command.add_argument("--device", choices=["auto", "cuda", "mps", "cpu"], default="auto")
        command.add_argument(
            "--threads", type=int, default=max(1, (os.cpu_count() or 2) - 1), help="(default: %(default)s)"
        )
        command.add_argument(
            "--until-stdin-closes",
            action="store_true",
            help="end when standard input does, besides when OUT/cancel is there",
        )

    options = parser.parse_args(arguments)
    if options.command in ("fine-tune", "estimate"):
        return _beside_the_window(options)
    if options.command == "evaluate" and options.maps and not options.out:
        evaluate.error("--maps needs --out")
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)

    # Imported after the arguments were understood, so that --help and a typo do not wait for torch.
    from training import commands as run
    from wavegms_core.bundle import BundleError

    try:
        if options.command == "modality":
            from training.modality import train_modality

            sys.stdout.write(json.dumps(train_modality(options.data, options.out), indent=2) + "\n")
            return 0
        if options.command == "distil":
            scores = run.distil(options.recipe, options.data, options.out, download=options.download)
            sys.stdout.write(json.dumps(scores, indent=2) + "\n")
            return 0
        if options.command == "train":
            bundle = run.train(
                options.recipe,
                options.data,
                options.out,
                options.runs,
                options.codec,
                models=options.models,
                changes=_changes(options.set),
                download=options.download,
            )
            if bundle:
                sys.stdout.write(f"{bundle.folder}\n")
            return 0
        if options.command == "evaluate":
            folders = [_bundle_folder(model) for model in options.model]
            sys.stdout.write(run.evaluate_bundles(folders, options.data, options.out, maps=options.maps))
            return 0
        return 1 if run.predict(_bundle_folder(options.model), options.paths, options.out) else 0
    except (BundleError, OSError, ValueError) as error:
        logging.getLogger(__name__).debug("command failed", exc_info=True)
        sys.stderr.write(f"{error}\n")
        return 2


def _beside_the_window(options: argparse.Namespace) -> int:
    """A command that a window may start and read; its standard output is one JSON object a line, and nothing else."""
    output = events_on_stdout()
    run = _fine_tune if options.command == "fine-tune" else _estimate
    cancel_file = options.out / "cancel" if options.command == "fine-tune" else None
    control = RunControl(output, cancel_file, 0 if options.until_stdin_closes else None)
    # From before torch is loaded, which can take longer than anybody waits for a run to end.
    control.watch()
    step_back(options.threads)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    try:
        run(options, control)
    except RunCancelled:
        control.report("cancelled")
        # Taking torch down in good order can take longer than anybody waits.
        os._exit(CANCELLED)
    except Exception as error:  # noqa: BLE001 - whatever it is, whoever started the run is told
        sentence = _sentence(error)
        control.report("failed", sentence=sentence)
        sys.stderr.write(f"{sentence}\n")
        return 2
    return 0


def _fine_tune(options: argparse.Namespace, control: RunControl) -> None:
    control.report("phase", phase="start")
    from training.fine_tune_command import SNAPSHOT, Wanted, fine_tune, write_snapshot_of

    snapshot = options.snapshot or options.out / SNAPSHOT
    if options.workspace and not snapshot.exists():
        write_snapshot_of(options.workspace, snapshot, options.label, options.reader, control)
    wanted = Wanted(
        _bundle_folder(options.model),
        snapshot,
        options.out,
        options.budget,
        options.steps,
        options.replay,
        options.regression,
        options.device,
        options.threads,
        options.modality,
    )
    fine_tune(wanted, control)


def _estimate(options: argparse.Namespace, control: RunControl) -> None:
    from training.fine_tune_command import estimate

    machine = (options.device, options.threads, STARTED, control)
    control.write(estimate(_bundle_folder(options.model), options.images, options.held_out, *machine))


def _sentence(error: Exception) -> str:
    """What the user reads; what nobody foresaw goes to the log with all that is known of it."""
    from wavegms_core.bundle import BundleError

    if isinstance(error, BundleError | ValueError):
        return str(error)
    if isinstance(error, OSError):
        return f"A file cannot be read or written ({error}); make room or put it back, and go on."
    if isinstance(error, RuntimeError | MemoryError):
        from training.fine_tune import OutOfMemoryError, is_out_of_memory

        if isinstance(error, OutOfMemoryError) or is_out_of_memory(error):
            return str(OutOfMemoryError())
    logging.getLogger(__name__).error("the run failed", exc_info=error)
    return "The run failed for a reason nobody foresaw, which is in the log; go on, or begin another."


def _changes(settings: list[str]) -> dict[str, object]:
    """Entries and values of `--set`, each value read as in a recipe file."""
    changes = {}
    for setting in settings:
        entry, equals, value = setting.partition("=")
        if not equals:
            raise ValueError(f"--set takes ENTRY=VALUE, found {setting}")
        changes[entry] = yaml.safe_load(value)
    return changes


def _bundle_folder(model: str) -> Path:
    return MODELS / model if (MODELS / model).is_dir() else Path(model)


if __name__ == "__main__":
    sys.exit(main())
