from custkeeper.services.agreements import add_agreement as add_agreement
