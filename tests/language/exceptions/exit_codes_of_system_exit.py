# exit: 1
# SystemExit with a text: it goes to stderr, and the status is 1.
try:
    raise SystemExit(3)
except SystemExit as error:
    print(error.code, error.args)
print(SystemExit().code, SystemExit(1, 2).code, SystemExit(None).code)
raise SystemExit('a text instead of a number')

# output:
# 3 (3,)
# None (1, 2) None
# a text instead of a number
