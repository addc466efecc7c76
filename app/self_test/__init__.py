"""The program tries itself out, as it is installed: the real window, the real processes, real events."""
