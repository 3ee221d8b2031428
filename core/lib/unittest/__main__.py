"""python -m unittest"""

import os
import sys

if sys.argv[0].endswith("__main__.py"):
    sys.argv[0] = os.path.basename(sys.executable) + " -m unittest"

__unittest = True

from .main import main

main(module=None)
