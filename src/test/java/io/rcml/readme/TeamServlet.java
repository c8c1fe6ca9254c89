package io.rcml.readme;

import io.rcml.call.CallEvent;
import io.rcml.model.Client;
import io.rcml.model.Rcml;
import io.rcml.servlet.RcmlResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

class TeamServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reports = request.getRequestURL() + "?report";
        List<Client> team = Stream.of("alice", "bob", "carol")
                .map(name -> Client.builder()
                        .name(name)
                        .statusCallback(reports)
                        .statusCallbackEvent(CallEvent.ANSWERED, CallEvent.COMPLETED)
                        .build())
                .toList();
        RcmlResponse.send(Rcml.builder().dial(dial -> dial.nouns(team)).build(), response);
    }
}
