# What exec() and eval() are given tells of its calls, lines and returns like any other code.
import sys


def watch(frame, event, argument):
    if event == 'call':
        print('call', frame.f_code.co_filename, frame.f_code.co_name)
    elif event == 'exception':
        print('exception', frame.f_lineno, argument[0].__name__)
    else:
        print(event, frame.f_lineno, argument)
    return watch


def run():
    exec('a = 1\ndef f():\n    return a\nb = f()', {})
    eval('1 + 1')
    exec(compile('[]', 'a text', 'exec'))
    try:
        exec('1 / 0')
    except ZeroDivisionError:
        pass


sys.settrace(watch)
run()
sys.settrace(None)

# output:
# call traced_texts.py run
# line 16 None
# call <string> <module>
# line 1 None
# line 2 None
# line 4 None
# call <string> f
# line 3 None
# return 3 1
# return 4 None
# line 17 None
# call <string> <module>
# line 1 None
# return 1 2
# line 18 None
# call a text <module>
# line 1 None
# return 1 None
# line 19 None
# line 20 None
# call <string> <module>
# line 1 None
# exception 1 ZeroDivisionError
# return 1 None
# exception 20 ZeroDivisionError
# line 21 None
# line 22 None
# return 22 None
