# Width and precision from the arguments: any int that fits, bools too.
print("[%*d]" % (4, 7), "[%-*d]" % (3, 7), "[%*d]" % (-3, 7), "[%*d]" % (True, 7), "[%.*f]" % (2, 1))
for form, value in (("%*d", 2**70), ("%.*d", 2**70), ("%.*d", 2**40), ("%*d", 1.0), ("%.*d", "2")):
    try:
        print(len(form % (value, 1)))
    except (OverflowError, TypeError) as error:
        print(type(error).__name__)

# output:
# [   7] [7  ] [7  ] [7] [1.00]
# OverflowError
# OverflowError
# OverflowError
# TypeError
# TypeError
