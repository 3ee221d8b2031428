"""Where installed packages would be; nothing can be installed."""

import os
import sys

PREFIXES = [sys.prefix]
ENABLE_USER_SITE = False
USER_BASE = USER_SITE = None


def getuserbase():
    """The folder of the user's own packages."""
    global USER_BASE
    USER_BASE = USER_BASE or os.path.join(os.path.expanduser('~'), '.local')
    return USER_BASE


def getusersitepackages():
    """The folder of the user's own modules."""
    global USER_SITE
    USER_SITE = USER_SITE or os.path.join(getuserbase(), 'lib/python3.14/site-packages')
    return USER_SITE


def getsitepackages(prefixes=None):
    """The folders of installed modules."""
    return [os.path.join(prefix, 'lib/python3.14/site-packages') for prefix in prefixes or PREFIXES]


def addsitedir(sitedir, known_paths=None):
    """Let modules be found in a folder, too."""
    folder = os.path.abspath(sitedir)
    if folder not in sys.path and os.path.isdir(folder):
        sys.path.append(folder)
    return known_paths


def main():
    """Nothing has to be set up."""
