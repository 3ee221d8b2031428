# A method that is called on a line of its own stands there; with `*items` or `**names` the call is no method call to
# CPython, and stands where its expression begins.
import sys
import traceback


class Builder:
    def line(self, *items, **names):
        return sys._getframe(1).f_lineno

    def fail(self, **names):
        raise ValueError("nothing built")


names = {}
print(Builder(
).line(1))
print(Builder(
).line(1, **names))
print(Builder(
).line(*[1]))
print(Builder(
).line(x=1))
try:
    (Builder()
     .fail(**names))
except ValueError:
    traceback.print_exc()

# output:
# 17
# 18
# 20
# 23
# Traceback (most recent call last):
#   File "calls_over_several_lines.py", line 25, in <module>
#     (Builder()
#      ~~~~~~~~~
#      .fail(**names))
#      ~~~~~^^^^^^^^^
#   File "calls_over_several_lines.py", line 12, in fail
#     raise ValueError("nothing built")
# ValueError: nothing built
