"""`python -m json`."""

from .tool import main

main()
