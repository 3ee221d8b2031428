import inspect
import sys

for cls in (str,):
    for name in sorted(vars(cls)):
        value = vars(cls)[name]
        if name.startswith("_") or type(value).__name__ != "method_descriptor":
            continue
        try:
            print(f"{cls.__name__}.{name}{inspect.signature(value)}".replace(str(sys.maxsize), "sys.maxsize"))
        except ValueError:
            print(f"{cls.__name__}.{name} has no signature: {value.__text_signature__}")

# output:
# str.capitalize(self, /)
# str.casefold(self, /)
# str.center(self, width, fillchar=' ', /)
# str.count has no signature: ($self, sub[, start[, end]], /)
# str.encode(self, /, encoding='utf-8', errors='strict')
# str.endswith has no signature: ($self, suffix[, start[, end]], /)
# str.expandtabs(self, /, tabsize=8)
# str.find has no signature: ($self, sub[, start[, end]], /)
# str.format(self, /, *args, **kwargs)
# str.format_map(self, mapping, /)
# str.index has no signature: ($self, sub[, start[, end]], /)
# str.isalnum(self, /)
# str.isalpha(self, /)
# str.isascii(self, /)
# str.isdecimal(self, /)
# str.isdigit(self, /)
# str.isidentifier(self, /)
# str.islower(self, /)
# str.isnumeric(self, /)
# str.isprintable(self, /)
# str.isspace(self, /)
# str.istitle(self, /)
# str.isupper(self, /)
# str.join(self, iterable, /)
# str.ljust(self, width, fillchar=' ', /)
# str.lower(self, /)
# str.lstrip(self, chars=None, /)
# str.partition(self, sep, /)
# str.removeprefix(self, prefix, /)
# str.removesuffix(self, suffix, /)
# str.replace(self, old, new, /, count=-1)
# str.rfind has no signature: ($self, sub[, start[, end]], /)
# str.rindex has no signature: ($self, sub[, start[, end]], /)
# str.rjust(self, width, fillchar=' ', /)
# str.rpartition(self, sep, /)
# str.rsplit(self, /, sep=None, maxsplit=-1)
# str.rstrip(self, chars=None, /)
# str.split(self, /, sep=None, maxsplit=-1)
# str.splitlines(self, /, keepends=False)
# str.startswith has no signature: ($self, prefix[, start[, end]], /)
# str.strip(self, chars=None, /)
# str.swapcase(self, /)
# str.title(self, /)
# str.translate(self, table, /)
# str.upper(self, /)
# str.zfill(self, width, /)
