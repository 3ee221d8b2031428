for leave in (exit, quit):
    for arguments in ((), (3,), ('gone',)):
        try:
            leave(*arguments)
        except SystemExit as error:
            print(repr(error.code), error.args)

# output:
# None (None,)
# 3 (3,)
# 'gone' ('gone',)
# None (None,)
# 3 (3,)
# 'gone' ('gone',)
