"""WaveMask: the window, the processes beside it and its commands, as one program."""

from __future__ import annotations

import os
import sys
import time

STARTED = time.time()


def main() -> int:
    """Do what the command line says; returns the exit status."""
    arguments = sys.argv[1:]
    # Each way imports what it needs only: the model process no Qt, the window no torch.
    if arguments[:1] == ["--propose-worker"]:
        _choose_torch()
        from wavegms_core.worker import main as propose

        return propose()
    if arguments[:1] == ["--decode-worker"]:
        from app.domain.languages import ENGLISH, VARIABLE
        from app.storage.images.decoder_process import main as decode

        if os.environ.get(VARIABLE, ENGLISH) != ENGLISH:
            from app.services.speaking import language_of, speak_language

            speak_language(language_of(""))
        return decode(arguments[1:])
    if arguments[:1] == ["--train-worker"]:
        _choose_torch()
        from training.__main__ import main as train

        return train(arguments[1:])
    if arguments[:1] == ["export"]:
        from app.storage.exports.command import export_command

        return export_command(arguments[1:])
    if arguments[:1] == ["import"]:
        from app.storage.imports.command import import_command

        return import_command(arguments[1:])
    if arguments[:1] == ["inspect"]:
        from app.storage.inspect_command import inspect_command

        return inspect_command(arguments[1:])
    if arguments[:1] == ["verify"]:
        from app.storage.verify_command import verify_command

        return verify_command(arguments[1:])
    if arguments[:1] == ["doctor"]:
        from app.services.doctor_command import doctor_command

        return doctor_command(arguments[1:])
    if arguments[:1] == ["--probe-display"]:
        from app.ui.display_probe import probe

        return probe()
    if arguments[:1] == ["snapshot"]:
        from app.storage.snapshot_command import snapshot_command

        return snapshot_command(arguments[1:])

    from app.display_check import problem_with_display

    asks_for_help = {"-h", "--help", "--version"} & set(arguments)
    problem = None if asks_for_help else problem_with_display()
    if problem:
        sys.stderr.write(problem + "\n")
        return 1
    if arguments[:1] == ["self-test"]:
        from app.self_test.command import self_test_command

        return self_test_command(arguments[1:], STARTED)
    from app.application import run

    return run(arguments, STARTED)


def _choose_torch() -> None:
    """Let the model processes of the packaged program use a graphics card where its libraries are installed."""
    from app.paths import cuda_torch_folders, own_torch_folder
    from app.storage.console import print_line
    from wavegms_core.cuda_torch import prefer_cuda_torch

    if said := prefer_cuda_torch(cuda_torch_folders(), own_torch_folder()):
        print_line(sys.stderr, said)


if __name__ == "__main__":
    sys.exit(main())
