"""The profiler that is meant for use; here it is the same as `profile`."""

from profile import Profile, run, runctx

__all__ = ["run", "runctx", "Profile"]
