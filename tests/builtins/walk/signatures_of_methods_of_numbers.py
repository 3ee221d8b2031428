import inspect
import sys

for cls in (int, float, complex):
    for name in sorted(vars(cls)):
        value = vars(cls)[name]
        if name.startswith("_") or type(value).__name__ != "method_descriptor":
            continue
        try:
            print(f"{cls.__name__}.{name}{inspect.signature(value)}".replace(str(sys.maxsize), "sys.maxsize"))
        except ValueError:
            print(f"{cls.__name__}.{name} has no signature: {value.__text_signature__}")

# output:
# int.as_integer_ratio(self, /)
# int.bit_count(self, /)
# int.bit_length(self, /)
# int.conjugate(self, /)
# int.is_integer(self, /)
# int.to_bytes(self, /, length=1, byteorder='big', *, signed=False)
# float.as_integer_ratio(self, /)
# float.conjugate(self, /)
# float.hex(self, /)
# float.is_integer(self, /)
# complex.conjugate(self, /)
