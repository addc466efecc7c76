"""`python -m training train|evaluate|predict`."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    train = commands.add_parser("train", help="train a bundle from a recipe")
    train.add_argument("--recipe", type=Path, required=True)
    train.add_argument("--data", type=Path, required=True, help="folder that holds the recipe's data folders")
    train.add_argument("--out", type=Path, default=MODELS, help="where the bundle is written (default: %(default)s)")
    train.add_argument("--run", type=Path, default=Path("runs"), help="where logs are written (default: %(default)s)")

    evaluate = commands.add_parser("evaluate", help="score a bundle on its held-out images")
    evaluate.add_argument("--model", required=True, help="id of a bundled model, or a bundle's folder")
    evaluate.add_argument("--data", type=Path, required=True, help="folder that holds the bundle's data folders")
    evaluate.add_argument("--csv", type=Path, help="write one row an image here")

    predict = commands.add_parser("predict", help="write masks for images")
    predict.add_argument("--model", required=True, help="id of a bundled model, or a bundle's folder")
    predict.add_argument("--out", type=Path, required=True)
    predict.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="image files or folders")

    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)

    # Imported after the arguments were understood, so that --help and a typo do not wait for torch.
    from training import commands as run
    from wavegms_core.bundle import BundleError

    try:
        if options.command == "train":
            bundle = run.train(options.recipe, options.data, options.out, options.run)
            sys.stdout.write(f"{bundle.folder}\n")
            return 0
        folder = MODELS / options.model if (MODELS / options.model).is_dir() else Path(options.model)
        if options.command == "evaluate":
            summary = run.evaluate_bundle(folder, options.data, options.csv)
            sys.stdout.write(json.dumps(summary, indent=2) + "\n")
            return 0
        return 1 if run.predict(folder, options.paths, options.out) else 0
    except (BundleError, OSError, ValueError) as error:
        logging.getLogger(__name__).debug("command failed", exc_info=True)
        sys.stderr.write(f"{error}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
