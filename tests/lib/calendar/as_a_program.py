import calendar, contextlib, io
def run(*args):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            result = calendar.main(list(args))
        except SystemExit as stop:
            result = 'exit', stop.code
        except ValueError as error:
            result = str(error)
    print(args, result, out.getvalue()[:90].__repr__(), err.getvalue().split('error: ')[-1].__repr__())
run('2004', '1'); run('-w', '3', '2004', '2'); run('-l', '2', '2004', '2'); run('-s', '8', '2004'); run('-m', '4', '2004'); run('-f', '6', '2004', '1')
run('foo'); run('1969', '13'); run('-t', 'html', '2004', '1'); run('-L', 'en'); run('2004', '1', '2'); run('-t', 'pdf')

# output:
# ('2004', '1') None '    January 2004\nMo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 1' ''
# ('-w', '3', '2004', '2') None '       February 2004\nMon Tue Wed Thu Fri Sat Sun\n                          1\n  2   3   4  ' ''
# ('-l', '2', '2004', '2') None '   February 2004\n\nMo Tu We Th Fr Sa Su\n\n                   1\n\n 2  3  4  5  6  7  8\n\n 9 10 ' ''
# ('-s', '8', '2004') None '                                    2004\n\n      January                     February      ' ''
# ('-m', '4', '2004') None '                                               2004\n\n      January                   Febru' ''
# ('-f', '6', '2004', '1') None '    January 2004\nSu Mo Tu We Th Fr Sa\n             1  2  3\n 4  5  6  7  8  9 10\n11 12 13 1' ''
# ('foo',) ('exit', 2) '' "argument year: invalid int value: 'foo'\n"
# ('1969', '13') bad month number 13; must be 1-12 '' ''
# ('-t', 'html', '2004', '1') ('exit', 2) '' 'incorrect number of arguments\n'
# ('-L', 'en') ('exit', 2) '' 'if --locale is specified --encoding is required\n'
# ('2004', '1', '2') ('exit', 2) '' 'unrecognized arguments: 2\n'
# ('-t', 'pdf') ('exit', 2) '' "argument -t/--type: invalid choice: 'pdf' (choose from text, html)\n"
