# A string that needs no change comes back as it is, also one of a subclass; without a specification it is str().
class Name(str):
    pass


name = Name("abc")
for spec in ("", "2", "s", ".3", "5", ".2", "<3"):
    print(repr(spec), format(name, spec), type(format(name, spec)).__name__, format(name, spec) is name)

# output:
# '' abc str False
# '2' abc Name True
# 's' abc Name True
# '.3' abc Name True
# '5' abc   str False
# '.2' ab str False
# '<3' abc Name True
