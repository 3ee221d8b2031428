# seal() reaches what a mock returns and what magic methods give; only lists themselves are lists of names.
from unittest.mock import InvalidSpecError, MagicMock, Mock, call, patch, seal

mock = MagicMock()
mock.open().read.return_value = "text"
mock["key"].value = 4
seal(mock)
print(mock.open().read(), mock["key"].value)
for get in [lambda: mock.open().write, lambda: mock["key"].other, lambda: mock.close]:
    try:
        get()
    except AttributeError as error:
        print(error)


class Names(list):
    pass


names = Mock(spec=Names(["a"]))
names.append(3)
print(names.append.call_args == call(3), isinstance(names, Names), Mock(spec=["a"]).a is not None)


class Shape:
    def area(self): return 1


with patch("__main__.Shape", autospec=True):
    for target in [lambda: patch("__main__.Shape", autospec=True), lambda: patch.object(Shape, "area", autospec=True)]:
        try:
            target().start()
        except InvalidSpecError as error:
            print(str(error).partition(" [")[0])

# output:
# text 4
# mock.open().write
# mock.__getitem__().other
# mock.close
# True True True
# Cannot autospec attr 'Shape' from target '__main__' as it has already been mocked out.
# Cannot autospec attr 'area' as the patch target has already been mocked out.
