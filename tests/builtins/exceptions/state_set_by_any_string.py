# Attributes from __setstate__() are the attributes, whatever the names are made of.
import copy, pickle
class E(Exception):
    def __init__(self, text):
        super().__init__(text)
        self.text = text
e = E('short'); e.text = 'long'; e.__setstate__({''.join(['te', 'xt']): 'longer'})
print(e.text, vars(e), e)
for protocol in range(6):
    back = pickle.loads(pickle.dumps(e, protocol))
    print(back.text, back.args, copy.copy(e).text, copy.deepcopy(e).text)

# output:
# longer {'text': 'longer'} short
# longer ('short',) longer longer
# longer ('short',) longer longer
# longer ('short',) longer longer
# longer ('short',) longer longer
# longer ('short',) longer longer
# longer ('short',) longer longer
