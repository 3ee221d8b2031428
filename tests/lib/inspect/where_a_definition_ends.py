# A BlockFinder is given tokens until a definition ends.
import inspect
import io
import tokenize

for source in ('def f():\n    return 1\n    # inside\n# outside\nprint()\n', '@mark\ndef f(): pass\nx = 1\n', 'x = lambda: 1\ny\n',
               'print(1)\nprint(2)\n'):
    finder = inspect.BlockFinder()
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            finder.tokeneater(*token)
    except inspect.EndOfBlock:
        print('ends', end=' ')
    print(finder.last, finder.started, finder.indecorator)
    print(inspect.getblock(source.splitlines(True)))

# output:
# ends 3 True False
# ['def f():\n', '    return 1\n', '    # inside\n']
# ends 2 True False
# ['@mark\n', 'def f(): pass\n']
# ends 1 True False
# ['x = lambda: 1\n']
# ends 1 True False
# ['print(1)\n']
