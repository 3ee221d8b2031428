# exit: 1
import sys
def hook(kind, value, tb): print('hook', kind.__name__, value, tb.tb_lineno)
sys.excepthook = hook
try: sys.exit
finally: print('last')
1 / 0

# output:
# last
# hook ZeroDivisionError division by zero 7
