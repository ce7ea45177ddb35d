// Interface of the facts family; owned by the facts room.
