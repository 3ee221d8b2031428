# A morsel's state is its key and its values, which are not checked again.
import pickle
from http.cookies import Morsel, SimpleCookie

morsel = SimpleCookie("a=b")["a"]
print(morsel, morsel.__getstate__(), pickle.loads(pickle.dumps(morsel)))
odd = Morsel()
odd.__setstate__({"key": "{odd}", "value": "1", "coded_value": '"1"'})
print(odd, repr(odd))

# output:
# Set-Cookie: a=b {'key': 'a', 'value': 'b', 'coded_value': 'b'} Set-Cookie: a=b
# Set-Cookie: {odd}="1" <Morsel: {odd}="1">
