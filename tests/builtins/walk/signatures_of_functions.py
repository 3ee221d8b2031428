import builtins
import inspect

for name in dir(builtins):
    value = getattr(builtins, name)
    if name.startswith("_") or isinstance(value, type) or not callable(value) or name in ("copyright", "credits", "license", "exit", "quit", "help"):
        continue
    try:
        print(name, inspect.signature(value))
    except ValueError:
        print(name, "has no signature")

# output:
# abs (x, /)
# aiter (async_iterable, /)
# all (iterable, /)
# anext has no signature
# any (iterable, /)
# ascii (obj, /)
# bin (number, /)
# breakpoint (*args, **kws)
# callable (obj, /)
# chr (i, /)
# compile (source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)
# delattr (obj, name, /)
# dir has no signature
# divmod (x, y, /)
# eval (source, /, globals=None, locals=None)
# exec (source, /, globals=None, locals=None, *, closure=None)
# format (value, format_spec='', /)
# getattr has no signature
# globals ()
# hasattr (obj, name, /)
# hash (obj, /)
# hex (number, /)
# id (obj, /)
# input (prompt='', /)
# isinstance (obj, class_or_tuple, /)
# issubclass (cls, class_or_tuple, /)
# iter has no signature
# len (obj, /)
# locals ()
# max has no signature
# min has no signature
# next has no signature
# oct (number, /)
# open (file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)
# ord (character, /)
# pow (base, exp, mod=None)
# print (*args, sep=' ', end='\n', file=None, flush=False)
# repr (obj, /)
# round (number, ndigits=None)
# setattr (obj, name, value, /)
# sorted (iterable, /, *, key=None, reverse=False)
# sum (iterable, /, start=0)
# vars has no signature
