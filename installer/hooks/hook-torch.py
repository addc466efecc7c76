"""torch as the program imports it: what its modules reach, its libraries, and its sources, which it reads itself.

In place of the hook of pyinstaller-hooks-contrib, which takes every module and data file there is.
"""

import sys

from PyInstaller import isolated
from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, get_package_paths


@isolated.decorate
def modules_in_use() -> list[str]:
    """What torch imports by name where a step is learned, which no reading of its sources tells."""
    import sys

    import torch

    weight = torch.nn.Parameter(torch.zeros(1))
    optimiser = torch.optim.AdamW([weight])
    weight.sum().backward()
    optimiser.step()
    found = [name for name, module in sys.modules.items() if getattr(module, "__file__", None)]
    return sorted(name for name in found if name.partition(".")[0] == "torch")


hiddenimports = modules_in_use()
module_collection_mode = "pyz+py"
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
if sys.platform != "win32":
    # torch is not imported without it, used or not.
    binaries.append((f"{get_package_paths('torch')[1]}/bin/torch_shm_manager", "torch/bin"))
# torch looks for its libraries beside the file that a link to them leads to.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
