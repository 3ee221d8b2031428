# A hook for exceptions that fails itself does not end the console; SystemExit does.
import code
import sys

sys.stderr = sys.stdout


def broken(kind, error, traceback):
    raise LookupError("in the hook")


def leave(kind, error, traceback):
    raise SystemExit(3)


lines = iter(["1 / 0", "print('goes on')"])
console = code.InteractiveConsole()


def read(prompt):
    try:
        return next(lines)
    except StopIteration:
        raise EOFError from None


console.raw_input = read
sys.excepthook = broken
console.interact(banner="", exitmsg="bye")
sys.excepthook = leave
try:
    console.push("1 / 0")
except SystemExit as error:
    print("SystemExit", error)
sys.excepthook = sys.__excepthook__

# output:
# Error in sys.excepthook:
# Traceback (most recent call last):
#   File "hooks_that_fail.py", line 9, in broken
#     raise LookupError("in the hook")
# LookupError: in the hook
#
# Original exception was:
# Traceback (most recent call last):
#   File "<console>", line 1, in <module>
# ZeroDivisionError: division by zero
# goes on
#
# bye
# SystemExit 3
