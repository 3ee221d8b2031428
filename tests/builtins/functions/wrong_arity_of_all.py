import builtins

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for name in ("abs", "all", "any", "ascii", "bin", "callable", "chr", "delattr", "dir", "divmod", "eval", "exec", "format", "getattr", "globals", "hasattr", "hash", "hex", "id", "input", "isinstance", "issubclass", "iter", "len", "locals", "next", "oct", "ord", "pow", "repr", "round", "setattr", "sorted", "sum", "vars"):
    function = getattr(builtins, name)
    print(name)
    if name not in ("dir", "globals", "locals", "vars", "input"):
        show(function)
    show(function, 1, 2, 3, 4, 5, 6)
    show(function, **{"nonsense": 1})

# output:
# abs
# TypeError: abs() takes exactly one argument (0 given)
# TypeError: abs() takes exactly one argument (6 given)
# TypeError: abs() takes no keyword arguments
# all
# TypeError: all() takes exactly one argument (0 given)
# TypeError: all() takes exactly one argument (6 given)
# TypeError: all() takes no keyword arguments
# any
# TypeError: any() takes exactly one argument (0 given)
# TypeError: any() takes exactly one argument (6 given)
# TypeError: any() takes no keyword arguments
# ascii
# TypeError: ascii() takes exactly one argument (0 given)
# TypeError: ascii() takes exactly one argument (6 given)
# TypeError: ascii() takes no keyword arguments
# bin
# TypeError: bin() takes exactly one argument (0 given)
# TypeError: bin() takes exactly one argument (6 given)
# TypeError: bin() takes no keyword arguments
# callable
# TypeError: callable() takes exactly one argument (0 given)
# TypeError: callable() takes exactly one argument (6 given)
# TypeError: callable() takes no keyword arguments
# chr
# TypeError: chr() takes exactly one argument (0 given)
# TypeError: chr() takes exactly one argument (6 given)
# TypeError: chr() takes no keyword arguments
# delattr
# TypeError: delattr expected 2 arguments, got 0
# TypeError: delattr expected 2 arguments, got 6
# TypeError: delattr() takes no keyword arguments
# dir
# TypeError: dir expected at most 1 argument, got 6
# TypeError: dir() takes no keyword arguments
# divmod
# TypeError: divmod expected 2 arguments, got 0
# TypeError: divmod expected 2 arguments, got 6
# TypeError: divmod() takes no keyword arguments
# eval
# TypeError: eval() takes at least 1 positional argument (0 given)
# TypeError: eval() takes at most 3 arguments (6 given)
# TypeError: eval() takes at least 1 positional argument (0 given)
# exec
# TypeError: exec() takes at least 1 positional argument (0 given)
# TypeError: exec() takes at most 4 arguments (6 given)
# TypeError: exec() takes at least 1 positional argument (0 given)
# format
# TypeError: format expected at least 1 argument, got 0
# TypeError: format expected at most 2 arguments, got 6
# TypeError: format() takes no keyword arguments
# getattr
# TypeError: getattr expected at least 2 arguments, got 0
# TypeError: getattr expected at most 3 arguments, got 6
# TypeError: getattr() takes no keyword arguments
# globals
# TypeError: globals() takes no arguments (6 given)
# TypeError: globals() takes no keyword arguments
# hasattr
# TypeError: hasattr expected 2 arguments, got 0
# TypeError: hasattr expected 2 arguments, got 6
# TypeError: hasattr() takes no keyword arguments
# hash
# TypeError: hash() takes exactly one argument (0 given)
# TypeError: hash() takes exactly one argument (6 given)
# TypeError: hash() takes no keyword arguments
# hex
# TypeError: hex() takes exactly one argument (0 given)
# TypeError: hex() takes exactly one argument (6 given)
# TypeError: hex() takes no keyword arguments
# id
# TypeError: id() takes exactly one argument (0 given)
# TypeError: id() takes exactly one argument (6 given)
# TypeError: id() takes no keyword arguments
# input
# TypeError: input expected at most 1 argument, got 6
# TypeError: input() takes no keyword arguments
# isinstance
# TypeError: isinstance expected 2 arguments, got 0
# TypeError: isinstance expected 2 arguments, got 6
# TypeError: isinstance() takes no keyword arguments
# issubclass
# TypeError: issubclass expected 2 arguments, got 0
# TypeError: issubclass expected 2 arguments, got 6
# TypeError: issubclass() takes no keyword arguments
# iter
# TypeError: iter expected at least 1 argument, got 0
# TypeError: iter expected at most 2 arguments, got 6
# TypeError: iter() takes no keyword arguments
# len
# TypeError: len() takes exactly one argument (0 given)
# TypeError: len() takes exactly one argument (6 given)
# TypeError: len() takes no keyword arguments
# locals
# TypeError: locals() takes no arguments (6 given)
# TypeError: locals() takes no keyword arguments
# next
# TypeError: next expected at least 1 argument, got 0
# TypeError: next expected at most 2 arguments, got 6
# TypeError: next() takes no keyword arguments
# oct
# TypeError: oct() takes exactly one argument (0 given)
# TypeError: oct() takes exactly one argument (6 given)
# TypeError: oct() takes no keyword arguments
# ord
# TypeError: ord() takes exactly one argument (0 given)
# TypeError: ord() takes exactly one argument (6 given)
# TypeError: ord() takes no keyword arguments
# pow
# TypeError: pow() missing required argument 'base' (pos 1)
# TypeError: pow() takes at most 3 arguments (6 given)
# TypeError: pow() missing required argument 'base' (pos 1)
# repr
# TypeError: repr() takes exactly one argument (0 given)
# TypeError: repr() takes exactly one argument (6 given)
# TypeError: repr() takes no keyword arguments
# round
# TypeError: round() missing required argument 'number' (pos 1)
# TypeError: round() takes at most 2 arguments (6 given)
# TypeError: round() missing required argument 'number' (pos 1)
# setattr
# TypeError: setattr expected 3 arguments, got 0
# TypeError: setattr expected 3 arguments, got 6
# TypeError: setattr() takes no keyword arguments
# sorted
# TypeError: sorted expected 1 argument, got 0
# TypeError: sorted expected 1 argument, got 6
# TypeError: sorted expected 1 argument, got 0
# sum
# TypeError: sum() takes at least 1 positional argument (0 given)
# TypeError: sum() takes at most 2 arguments (6 given)
# TypeError: sum() takes at least 1 positional argument (0 given)
# vars
# TypeError: vars expected at most 1 argument, got 6
# TypeError: vars() takes no keyword arguments
