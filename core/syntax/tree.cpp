#include "syntax/tree.h"

namespace fermata::syntax {

std::string_view kind_name(NodeKind kind) {
  switch (kind) {
#define STATEMENT(kind, type) \
  case NodeKind::kind: return #kind;
#define EXPRESSION(kind, type) STATEMENT(kind, type)
#define PATTERN(kind, type) STATEMENT(kind, type)
#define TYPE_PARAMETER(kind, type) STATEMENT(kind, type)
#include "syntax/nodes.def"
  }
  return {};
}

}  // namespace fermata::syntax
